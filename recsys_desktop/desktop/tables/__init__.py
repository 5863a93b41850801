"""Qt tables over numpy columns: an index array says which rows are shown, and in which order."""

COPY_TABLE = "Ctrl+Shift+C"
"""Copies the table that has the focus."""
