"""What every page is given."""

from __future__ import annotations

from dataclasses import dataclass

from recsys_desktop.desktop.languages import Languages
from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.queries import Queries
from recsys_desktop.desktop.session import Session
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.desktop.shell.folders import Folders
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.desktop.theme import Theme


@dataclass(frozen=True)
class Desk:
    """The window's shared objects.

    Attributes:
        theme: The look.
        languages: The language.
        session: The open shop.
        tasks: Makes operations.
        operations: Runs them.
        queries: Answers questions.
        settings: What is remembered.
        folders: Shows folders in the system's file manager.
    """

    theme: Theme
    languages: Languages
    session: Session
    tasks: Tasks
    operations: Operations
    queries: Queries
    settings: Settings
    folders: Folders
