"""Loads and checks the data under resources/."""
