"""A model becomes lists: scoring, fold-in, new for you, buy again, cold start. numpy only."""
