"""The ways through the window start as its own tests do."""

from tests.desktop.conftest import nothing_left, own_home, start

__all__ = ["nothing_left", "own_home", "start"]
