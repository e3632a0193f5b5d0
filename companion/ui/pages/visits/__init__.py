"""The Visits page: what is planned, what is to be asked, and what the clinic said."""
