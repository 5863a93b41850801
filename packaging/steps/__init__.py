"""The steps of packaging/build.py."""
