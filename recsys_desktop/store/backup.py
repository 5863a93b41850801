"""A whole shop in one file, and back.

The file is a zip archive with ``shop.duckdb``, the published models and ``backup.json``, which tells the shop's origin
and lists every other file with its size and checksum. It appears under its name only when it is whole. A restore checks
everything in a folder beside the wanted one and renames it at the end.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO

from recsys_desktop.errors import NotFound, Problem, Refused, machine_fault, told_of
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store.files import digest, drop, files_below, put_beside, put_in_place, sync_file, sync_folder
from recsys_desktop.store.manifest import ModelFile
from recsys_desktop.store.origin import NAME as ID
from recsys_desktop.store.origin import Origin, given_origin
from recsys_desktop.store.shelf import ACTIVE
from recsys_desktop.store.shop import DATABASE, MODELS, Shop

LIST = "backup.json"
_FORMAT = "RecSys Desktop shop backup"
_VERSION = 1
_CHUNK = 1 << 20
_MEGABYTE = 1_000_000
_PART = ".part"
_RESTORING = ".restoring-"


def backup(shop: Shop, target: Path, progress: Progress) -> int:
    """Write the whole shop into one file.

    Args:
        shop: An open shop; it may be read meanwhile.
        target: The file; an earlier one is replaced at the very end.
        progress: Told how many megabytes are written; cancelling it leaves an earlier file as it was.

    Returns:
        The file's size in bytes.

    Raises:
        Refused: ``target-is-folder``.
        NotFound: If the file's folder is not there.
        Cancelled: No file was written.
        Failed: If the machine could not do it; no file was written.
    """
    if target.is_dir():
        told = translate("Store", "“{target}” is a folder. Name a file in it.")
        raise Refused("target-is-folder", told.format(target=target))
    folder = target.absolute().parent
    if not folder.is_dir():
        told = translate("Store", "There is no folder “{folder}”. Make it, or choose another place for the backup.")
        raise NotFound(told.format(folder=folder))
    return _save(shop, target, progress, _in_place).stat().st_size


def backup_beside(shop: Shop, target: Path, progress: Progress) -> Path:
    """Write the whole shop into one more file, as :func:`backup` does.

    Returns:
        The file; where there is one of the wanted name, its own name ends in a number.
    """
    return _save(shop, target, progress, put_beside)


def _in_place(source: Path, target: Path) -> Path:
    put_in_place(source, target)
    return target


def _save(shop: Shop, target: Path, progress: Progress, place: Callable[[Path, Path], Path]) -> Path:
    # Only who has this shop open writes files of this name, so that those here are of a killed process.
    hidden = f".{hashlib.sha256(os.fsencode(shop.folder.resolve())).hexdigest()[:16]}"
    token = secrets.token_hex(4)
    part = target.with_name(f"{hidden}-{token}{_PART}")
    database = target.with_name(f"{hidden}-{token}.duckdb{_PART}")
    try:
        with told_of(target, part, database), _dropped(part, database):
            for path in target.parent.glob(f"{hidden}-*{_PART}*"):
                drop(path)
            # What cannot be written is told by its name, which the database would not tell.
            part.touch()
            origin = given_origin(shop, progress)
            progress.report(translate("Progress", "Copying the sales"), unit="megabytes")
            doing = translate("Doing", "saving the backup")
            shop.database.copy_to(database, progress, doing=doing, without=(ID,), needs=_needed(shop))
            _write(part, origin, {DATABASE: database, **_models(shop)}, progress)
            sync_file(part)
            return place(part, target)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "saving the backup"), needs=_needed(shop)) from error


@contextmanager
def _dropped(*paths: Path) -> Iterator[None]:
    """Remove what was written for a while before anybody tells how much room there is."""
    try:
        yield
    finally:
        for path in paths:
            drop(path)
            drop(path.with_name(path.name + ".wal"))


def _needed(shop: Shop) -> int:
    """Return the most bytes that a backup takes while it is made: a copy of the database, and all in one file."""
    database, *models = (path.stat().st_size for path in (shop.folder / DATABASE, *_models(shop).values()))
    return 2 * database + sum(models)


def origin_in(archive: Path) -> Origin | None:
    """Return which shop a backup is of; None where it does not tell, since it is an older one, or none at all."""
    try:
        with zipfile.ZipFile(archive) as pack:
            plain = json.loads(pack.read(LIST))
            return Origin(str(plain["shop"]), str(plain["place"])) if plain["shop"] else None
    except (OSError, zipfile.BadZipFile, EOFError, zlib.error, ValueError, LookupError, TypeError, RuntimeError):
        # The last one is of archives with a password, or packed in ways that Python does not know.
        return None


def restore(archive: Path, folder: Path, progress: Progress) -> None:
    """Bring back a shop from its backup, all or nothing.

    Args:
        archive: A file that :func:`backup` wrote.
        folder: Where the shop shall be: a new folder, or an empty one.
        progress: Told how many megabytes are read; cancelling it leaves no trace.

    Raises:
        NotFound: If there is no such file.
        Refused: ``folder-not-empty``, ``not-a-backup``, ``damaged-backup``, or ``newer-shop``.
        Failed: If the machine could not do it; nothing was changed.
    """
    folder = folder.absolute()
    if not archive.is_file():
        raise NotFound(translate("Store", "There is no file {archive}.").format(archive=archive))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(
            "folder-not-empty",
            translate("Store", "{folder} is not empty. Restore into a new or an empty folder.").format(folder=folder),
        )
    staging = folder.with_name(f".{folder.name}{_RESTORING}{secrets.token_hex(4)}")
    needs = 0
    try:
        with told_of(folder, staging), _dropped(staging):
            folder.parent.mkdir(parents=True, exist_ok=True)
            _clear_leftovers(folder)
            with _opened(archive) as (pack, files):
                needs = sum(file.size for file in files)
                _unpack(pack, files, staging, progress)
            # Proves that the database opens, and brings an older one up to date.
            Shop.open(staging).close()
            if folder.exists():
                folder.rmdir()
            put_in_place(staging, folder)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "restoring the shop"), needs=needs) from error


def _models(shop: Shop) -> dict[str, Path]:
    root = shop.shelf.root
    paths = [path for folder in shop.shelf.folders() for path in files_below(folder)]
    if shop.shelf.active_id() is not None:
        paths.append(root / ACTIVE)
    return {f"{MODELS}/{path.relative_to(root).as_posix()}": path for path in paths}


def _write(part: Path, origin: Origin, sources: dict[str, Path], progress: Progress) -> None:
    total = sum(path.stat().st_size for path in sources.values())
    done = 0
    files = []
    # The database and the arrays are packed tightly already; a light compression costs little.
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as pack:
        for name, path in sources.items():
            with path.open("rb") as source, pack.open(name, "w", force_zip64=True) as sink:
                for chunk in _chunks(source):
                    sink.write(chunk)
                    done += len(chunk)
                    progress.report(
                        translate("Progress", "Saving the backup"), done // _MEGABYTE, total // _MEGABYTE, "megabytes"
                    )
            files.append(ModelFile(name, path.stat().st_size, digest(path)))
        pack.writestr(LIST, _list(origin, files))


def _list(origin: Origin, files: Iterable[ModelFile]) -> str:
    created = datetime.now(UTC).isoformat(timespec="seconds")
    plain = {"format": _FORMAT, "version": _VERSION, "created": created, **vars(origin),
             "files": [vars(file) for file in files]}  # fmt: skip
    return json.dumps(plain, ensure_ascii=False, indent=1)


@contextmanager
def _opened(archive: Path) -> Iterator[tuple[zipfile.ZipFile, list[ModelFile]]]:
    """Give a backup and its list of files, after seeing that they fit."""
    try:
        with zipfile.ZipFile(archive) as pack:
            yield pack, _listed(pack)
    except (zipfile.BadZipFile, EOFError, zlib.error, RuntimeError) as error:
        raise _damaged(repr(error)) if _looks_packed(archive) else _foreign(repr(error)) from error


def _listed(pack: zipfile.ZipFile) -> list[ModelFile]:
    if LIST not in pack.namelist():
        raise _foreign("no list of files")
    try:
        plain = json.loads(pack.read(LIST))
        if plain["format"] != _FORMAT:
            raise _foreign("another format")
        if plain["version"] > _VERSION:
            raise Refused(
                "newer-shop",
                translate("Store", "This backup was made with a newer RecSys Desktop. Update the program first."),
            )
        files = [ModelFile(str(file["path"]), int(file["size"]), str(file["sha256"])) for file in plain["files"]]
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(repr(error)) from error
    names = [file.path for file in files]
    if sorted([*names, LIST]) != sorted(pack.namelist()) or DATABASE not in names:
        raise _damaged("its files are not those of its list")
    for file in files:
        if not _inside(file.path) or pack.getinfo(file.path).file_size != file.size:
            raise _damaged(f"{file.path} does not fit its list")
    return files


def _inside(name: str) -> bool:
    """Whether a name in an archive stays inside the folder into which it is unpacked, on every system."""
    path = PurePosixPath(name)
    plain = all(part not in ("", ".", "..") for part in name.split("/"))
    return plain and not path.is_absolute() and not set(name) & set('\\:*?"<>|\0')


def _unpack(pack: zipfile.ZipFile, files: list[ModelFile], staging: Path, progress: Progress) -> None:
    total = sum(file.size for file in files)
    done = 0
    for file in files:
        target = staging / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        checksum = hashlib.sha256()
        with pack.open(file.path) as source, target.open("wb") as sink:
            for chunk in _chunks(source):
                sink.write(chunk)
                checksum.update(chunk)
                done += len(chunk)
                progress.report(
                    translate("Progress", "Restoring the shop"), done // _MEGABYTE, total // _MEGABYTE, "megabytes"
                )
        if checksum.hexdigest() != file.sha256:
            raise _damaged(f"{file.path} was changed")
        sync_file(target)
    for inner in {target.parent for target in files_below(staging)}:
        sync_folder(inner)


def _chunks(source: IO[bytes]) -> Iterator[bytes]:
    while chunk := source.read(_CHUNK):
        yield chunk


def _clear_leftovers(folder: Path) -> None:
    for path in folder.parent.iterdir():
        if path.name.startswith(f".{folder.name}{_RESTORING}"):
            drop(path)


def _looks_packed(archive: Path) -> bool:
    with archive.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def _damaged(details: str) -> Problem:
    return Refused(
        "damaged-backup",
        translate("Store", "This backup is damaged. Nothing was changed; try an older one."),
        details=details,
    )


def _foreign(details: str) -> Problem:
    return Refused(
        "not-a-backup",
        translate("Store", "This file is not a backup of RecSys Desktop. Nothing was changed."),
        details=details,
    )
