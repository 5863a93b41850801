"""Where the program keeps what is its own: the last shops opened, and the log."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable
from itertools import chain, count
from pathlib import Path

import platformdirs

from recsys_desktop.errors import NotFound
from recsys_desktop.language import translate

HOME_VARIABLE = "RECSYS_DESKTOP_HOME"
"""Names a folder that takes the place of the system's own folders (for tests, and for a program on a stick)."""

BACKUP_ENDING = ".recsys-backup"
"""Of our own, so that a double-click opens the backup here and nothing unpacks it; inside it is a zip archive."""

_APP = "RecSys Desktop"
_MOST_RECENT = 8
_MOST_REMEMBERED = 16
_LONGEST_NAME = 180
"""In bytes: file systems take 255, and what is made of it, such as a backup's name while it is written, is longer."""

_FORBIDDEN = '\\/:*?"<>|'
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
"""Windows knows its devices by these names, whatever ending they have."""
_JOINING = str.maketrans("", "", "\u200c\u200d")
"""They show nothing, and yet words of Persian and many pictures are written with them."""


def data_folder() -> Path:
    """Return the folder for shops and settings; it may not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) if home else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def free_folder(wanted: Path) -> Path:
    """Return this folder, or the first of those numbered after it ("My shop 2") that is not there yet."""
    numbered = (wanted.with_name(f"{wanted.name} {number}") for number in count(2))
    return next(folder for folder in chain((wanted,), numbered) if not folder.exists())


def fault_of_name(name: str) -> str:
    """Return why a shop may not have this name, on whatever system; "" where it may."""
    if not name.strip():
        return translate("Shops", "Give the shop a name.")
    if (
        set(name) & set(_FORBIDDEN)
        or name.endswith(".")
        or name.startswith(".")
        or not name.translate(_JOINING).isprintable()
    ):
        return translate("Shops", "A name may not begin or end with a dot or hold any of {characters}").format(
            characters=" ".join(_FORBIDDEN)
        )
    if _DEVICE.fullmatch(name.strip()):
        return translate("Shops", "Windows keeps this name for itself. Choose another one.")
    if len(name.encode()) > _LONGEST_NAME:
        return translate("Shops", "This name is too long. Choose a shorter one.")
    return ""


def log_file() -> Path:
    """Return the log file's path; its folder may not exist yet."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) / "log" if home else Path(platformdirs.user_log_dir(_APP, appauthor=False))
    return folder / "recsys-desktop.log"


def settings_file() -> Path:
    """Return where the program's settings are; it may not exist yet."""
    return data_folder() / "window.json"


def chosen_language() -> str:
    """Return the code of the language that was chosen in the window; "" for none."""
    return _setting("language")


def chosen_backup_folder() -> Path | None:
    """Return where backups go by what was chosen in the window; None for each shop's own folder."""
    chosen = _setting("backup_folder")
    return Path(chosen) if chosen else None


def _setting(name: str) -> str:
    try:
        chosen = json.loads(settings_file().read_text(encoding="utf-8"))[name]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return chosen if isinstance(chosen, str) else ""


def _recent_file() -> Path:
    return data_folder() / "recent-shops.json"


def recent_shops() -> tuple[Path, ...]:
    """Return the shops opened last, latest first; those that are gone are left out."""
    return tuple(folder for folder in remembered_shops() if is_shop_folder(folder))[:_MOST_RECENT]


def remembered_shops() -> list[Path]:
    """Return the shops opened last, also those that are gone, or on a stick that is not here now."""
    try:
        names = json.loads(_recent_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(names, list):
        return []
    return [Path(name) for name in names if isinstance(name, str) and "\0" not in name]


def remember_shop(folder: Path) -> None:
    """Put a shop first among the recent ones; what cannot be written is not worth a word."""
    folder = folder.absolute()
    _keep_recent((folder, *(path for path in remembered_shops() if path != folder)))


def replace_shop(folder: Path, *others: Path) -> None:
    """Let others stand where a shop stood among the recent ones: its new name, or none where it is deleted."""
    known = remembered_shops()
    if folder in known:
        at = known.index(folder)
        _keep_recent(dict.fromkeys((*known[:at], *others, *known[at + 1 :])))


def _keep_recent(folders: Iterable[Path]) -> None:
    names = [str(folder) for folder in folders][:_MOST_REMEMBERED]
    file = _recent_file()
    beside = file.with_suffix(f".{os.getpid()}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
        beside.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def is_shop_folder(folder: Path) -> bool:
    """Whether a folder looks like a shop; known without starting the database."""
    return (folder / "shop.duckdb").is_file()


def chosen_shop(folder: Path | None) -> Path:
    """Return the shop's folder: the one named, or the last one opened.

    Raises:
        NotFound: If none is named and none was opened before.
    """
    if folder is not None:
        return folder
    recent = recent_shops()
    if not recent:
        raise NotFound(
            translate("Jobs", "No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.")
        )
    return recent[0]
