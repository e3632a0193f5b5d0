"""Paper: blocks laid out into pages in real text, for a PDF, a printer and the preview alike."""
