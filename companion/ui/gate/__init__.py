"""Everything between starting the program and the Today page: first start, unlocking, troubles."""
