"""A private, offline diary and planner for people on growth hormone."""
