"""Charts in Matplotlib; nothing else in the program imports it, and only when one is shown."""
