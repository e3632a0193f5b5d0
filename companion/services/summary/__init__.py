"""Reads what a summary for a visit holds."""
