"""The Growth page: summary, charts, table, entry."""
