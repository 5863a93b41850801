"""What the window remembers from one start to the next: one small file beside the shops."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from recsys_desktop.jobs.places import settings_file

LEAST_BACKUPS, MOST_BACKUPS = 1, 99


@dataclass(frozen=True)
class Remembered:
    """All that is remembered, with what holds where nothing is.

    Attributes:
        theme: ``light``, ``dark`` or ``system``.
        language: The code of a language (``de``); "" for the system's.
        geometry: The window's place and size, as Qt's bytes in base64; "" where none is known.
        page: The name of the page that was open last; "" before the first closing.
        import_folder: Where the last imported file came from; "" for none.
        export_folder: Where the last export went; "" for none.
        export: What was last chosen to export, as the form says it; empty before the first choice.
        backup_folder: Where backups go; "" for the shop's own folder.
        backups_to_keep: How many backups of a shop stay; older ones are removed after a new one.
    """

    theme: str = "system"
    language: str = ""
    geometry: str = ""
    page: str = ""
    import_folder: str = ""
    export_folder: str = ""
    export: dict[str, object] = field(default_factory=dict)
    backup_folder: str = ""
    backups_to_keep: int = 5


class Settings:
    """Reads and writes the file; what cannot be read counts as not remembered, and writing never fails aloud.

    Attributes:
        now: The present values.
    """

    def __init__(self) -> None:
        self._file = settings_file()
        self.now = _read(self._load())

    def change(self, **values: Any) -> None:
        """Remember other values, named like the attributes of :class:`Remembered`."""
        changed = replace(self.now, **values)
        if changed != self.now:
            self.now = changed
            self._save()

    def _load(self) -> object:
        try:
            return json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def _save(self) -> None:
        beside = self._file.with_suffix(f".{os.getpid()}.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(asdict(self.now), ensure_ascii=False, indent=1), encoding="utf-8")
            beside.replace(self._file)
        except OSError:
            beside.unlink(missing_ok=True)


def _read(plain: object) -> Remembered:
    """Take from a read file what has the right type; a file of another version keeps what both know."""
    found = plain if isinstance(plain, dict) else {}
    usual = Remembered()
    good = {
        one.name: found[one.name]
        for one in fields(usual)
        if type(found.get(one.name)) is type(getattr(usual, one.name))
    }
    read = replace(usual, **good)
    return replace(read, backups_to_keep=min(max(read.backups_to_keep, LEAST_BACKUPS), MOST_BACKUPS))
