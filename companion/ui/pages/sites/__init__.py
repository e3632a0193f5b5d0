"""The Sites page: what has rested, what is left out, what was found."""
