"""Tests of the exporting room."""
