"""The window: Qt Widgets in code."""
