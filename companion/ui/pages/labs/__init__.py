"""The Labs page: laboratory results, body measures, and what is due."""
