"""Rules and arithmetic in pure Python, free of input and output."""
