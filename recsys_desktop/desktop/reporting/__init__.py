"""The parts of the report, for the window and for paper."""
