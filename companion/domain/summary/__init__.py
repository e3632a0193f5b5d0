"""The summary for a visit: what it holds, as plain figures, before any word or line is drawn."""
