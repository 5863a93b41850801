"""Plots by matplotlib, in the theme's colours; matplotlib is imported when the first one is drawn."""
