"""The Learn page: the source article by chapter, with guidance beside it."""
