"""Qt tables over numpy columns: an index array says which rows are shown, and in which order."""
