"""The summary for a visit: its words, its figures, its pages and the same as a web page."""
