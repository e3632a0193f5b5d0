"""The Supplies page: what is in use, until when, how much is left, when to reorder."""
