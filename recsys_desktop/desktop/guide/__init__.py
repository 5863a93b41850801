"""The built-in guide."""
