"""Injection sites: where they are, which have rested, and which to offer next."""
