"""What pages share that begin with a table of everything of one kind."""
