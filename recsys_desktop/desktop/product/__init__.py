"""Parts of the Products page."""
