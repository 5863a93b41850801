"""RecSys Desktop: what to offer to each customer of a shop, and why, without leaving the machine."""

__version__ = "0.1.0"
