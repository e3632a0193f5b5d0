"""What a page shows, as frozen dataclasses."""
