"""One customer: the lists, why a product is in them, and where it stands among all products."""
