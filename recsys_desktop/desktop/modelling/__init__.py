"""The parts of the model page."""
