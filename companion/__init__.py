"""A private, offline diary and planner for people on growth hormone."""

__version__ = "0.1.0"
