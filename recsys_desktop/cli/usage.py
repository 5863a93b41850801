"""The words of argparse itself, in the language that is spoken."""

from __future__ import annotations

import argparse

from recsys_desktop.language import mark, translate

TEXTS = (
    mark("argparse", "usage: "),
    mark("argparse", "positional arguments"),
    mark("argparse", "options"),
    mark("argparse", "show this help message and exit"),
    mark("argparse", "show program's version number and exit"),
    mark("argparse", "%(prog)s: error: %(message)s\n"),
    mark("argparse", "argument %(argument_name)s: %(message)s"),
    mark("argparse", "the following arguments are required: %s"),
    mark("argparse", "unrecognized arguments: %s"),
    mark("argparse", "one of the arguments %s is required"),
    mark("argparse", "not allowed with argument %s"),
    mark("argparse", "expected one argument"),
    mark("argparse", "expected at least one argument"),
    mark("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What a merchant may come to read; the rest of argparse's sentences stay English."""


def speak() -> None:
    """Let argparse ask us for its words: it looks for them by gettext, under a name in its own module."""
    vars(argparse)["_"] = _told


def _told(text: str) -> str:
    return translate("argparse", text)
