"""The Today page: whose, what, where, from what, and whether it is done."""
