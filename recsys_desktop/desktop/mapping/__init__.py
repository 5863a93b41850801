"""The map of all products: quick enough to be drawn where it is looked at."""
