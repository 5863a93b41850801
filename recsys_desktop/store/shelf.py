"""The model shelf: immutable folders ``models/<id>/``, published by one rename, one of them active.

``models/active`` holds the active one's id. Names that begin with a dot are work under way: whatever is found of it
when a shop is opened was left by a killed process, and is removed.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from recsys_desktop.errors import NotFound, machine_fault, told_of
from recsys_desktop.language import translate
from recsys_desktop.store import manifest
from recsys_desktop.store.files import digest, drop, files_below, put_in_place, sync_file, sync_folder, write_whole
from recsys_desktop.store.manifest import ModelEntry, Value

ACTIVE = "active"
DAMAGED = "damaged"
_STAGING = ".staging-"
_REMOVED = ".removed-"
_ID = re.compile(r"\d{8}-\d{6}-[a-z0-9-]+")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Shelf:
    """The trained models of one shop.

    Attributes:
        root: The folder that holds them.
    """

    def __init__(self, root: Path, *, clock: Callable[[], datetime] = _utc_now) -> None:
        self.root = root
        self._clock = clock

    def staging(self) -> Path:
        """Return a fresh folder on the shelf's disk, to be filled (by the training process too) and published.

        Raises:
            Failed: If it cannot be made.
        """
        folder = self.root / f"{_STAGING}{secrets.token_hex(8)}"
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise machine_fault(error, translate("Doing", "preparing a place for the model")) from error
        return folder

    def discard(self, staging: Path) -> None:
        """Remove a staging folder that will not be published."""
        drop(self._own_staging(staging))

    def publish(
        self,
        staging: Path,
        *,
        method: str,
        parameters: Mapping[str, Value],
        validation: Mapping[str, Value],
        fingerprint: str,
        lines: int,
        customers: int,
        products: int,
        seconds: float,
        versions: Mapping[str, str] | None = None,
        activate: bool = True,
    ) -> ModelEntry:
        """Put a finished model on the shelf: flushed to the disk, then renamed, then made the active one.

        Args:
            staging: A folder from :meth:`staging` with the model's files.
            method: The method's name.
            parameters: The parameters by which it was trained.
            validation: Its measured quality.
            fingerprint: The fingerprint of the sales lines it was trained on.
            lines: Sales lines it was trained on.
            customers: Customers it knows.
            products: Products it knows.
            seconds: How long the training took.
            versions: Versions of Python, numpy, Keras … that made it.
            activate: Whether lists come from it from now on.

        Raises:
            Failed: If the machine could not do it; no model changed, and the staging folder is gone.
        """
        self._own_staging(staging)
        created = self._clock()
        try:
            entry = ModelEntry(
                self._fresh_id(method, created), method, created, dict(parameters), dict(validation), fingerprint,
                lines, customers, products, seconds, dict(versions or {}), manifest.list_files(staging),
            )  # fmt: skip
            with told_of(self.root, staging):
                write_whole(staging / manifest.MANIFEST, manifest.to_bytes(entry))
                _sync_all(staging)
                self._settle(staging, entry.id, activate=activate)
        except OSError as error:
            drop(staging)
            raise machine_fault(error, translate("Doing", "saving the model")) from error
        return entry

    def _settle(self, staging: Path, id: str, *, activate: bool) -> None:  # noqa: A002
        """Put a flushed model in its place and make it the active one: both or neither."""
        place = self.root / id
        try:
            put_in_place(staging, place)
            if activate:
                write_whole(self.root / ACTIVE, id.encode())
        except OSError:
            # Where the pointer was written after all and only its flush failed, everything is done.
            if self.active_id() != id:
                drop(place)
                raise

    def entries(self) -> tuple[ModelEntry, ...]:
        """Return the sound models, the oldest first; a damaged one is skipped here and named by ``check``."""
        found = []
        for folder in self.folders():
            try:
                found.append(manifest.read(folder))
            except ValueError:
                continue
        return tuple(sorted(found, key=lambda entry: (entry.created, entry.id)))

    def active(self) -> ModelEntry | None:
        """Return the model that lists come from, or None where nothing is trained or it is damaged."""
        wanted = self.active_id()
        if wanted is None or not _ID.fullmatch(wanted):
            return None
        try:
            return manifest.read(self.root / wanted)
        except ValueError:
            return None

    def use(self, id: str) -> ModelEntry:  # noqa: A002 -- the field's own name
        """Make another model the active one.

        Raises:
            NotFound: If there is no such model, or it is damaged.
        """
        entry = self._entry(id)
        self.point_to(id)
        return entry

    def remove(self, id: str) -> ModelEntry | None:  # noqa: A002
        """Remove a model; where it was the active one, the newest of the others becomes active.

        Returns:
            The active model afterwards, or None.

        Raises:
            NotFound: If there is no such model.
        """
        drop(self.take_off(id))
        return self.active()

    def take_off(self, id: str) -> Path:  # noqa: A002
        """Remove a model as :meth:`remove` does, but keep its folder; the next opening of the shop removes that.

        Returns:
            The folder, for :meth:`put_back` or :meth:`drop_taken_off`.

        Raises:
            NotFound: If there is no such model.
        """
        folder, was_active = self.folder(id), self.active_id() == id
        if was_active:
            others = [entry.id for entry in self.entries() if entry.id != id]
            self.point_to(others[-1] if others else None)
        grave = self.root / f"{_REMOVED}{secrets.token_hex(8)}"
        try:
            put_in_place(folder, grave)
        except OSError as error:
            if was_active:
                self.point_to(id)
            raise machine_fault(error, translate("Doing", "removing the model")) from error
        return grave

    def put_back(self, grave: Path, id: str) -> None:  # noqa: A002
        """Put a model back that was taken off; which one is active stays as it is.

        Args:
            grave: What :meth:`take_off` returned.
            id: The model's.

        Raises:
            NotFound: If the folder is gone.
        """
        if not grave.is_dir():
            raise NotFound(translate("Store", "This model is gone for good. Train a new one."))
        try:
            put_in_place(grave, self.root / id)
        except OSError as error:
            raise machine_fault(error, translate("Doing", "putting the model back")) from error

    def drop_taken_off(self, grave: Path) -> None:
        """Delete a model for good that was taken off."""
        if grave.parent == self.root and grave.name.startswith(_REMOVED):
            drop(grave)

    def folder(self, id: str) -> Path:  # noqa: A002
        """Return a model's folder.

        Raises:
            NotFound: If there is no such model.
        """
        if not _ID.fullmatch(id) or not (self.root / id).is_dir():
            raise NotFound(translate("Store", "There is no model {id}.").format(id=id))
        return self.root / id

    def verify(self, id: str) -> tuple[str, ...]:  # noqa: A002
        """Compare every file of a model with its checksum.

        Returns:
            One sentence for each fault; empty for a sound model.

        Raises:
            NotFound: If there is no such model.
        """
        folder = self.folder(id)
        try:
            entry = manifest.read(folder)
        except ValueError as error:
            return (str(error),)
        known = {file.path for file in entry.files} | {manifest.MANIFEST}
        names = [path.relative_to(folder).as_posix() for path in files_below(folder)]
        changed = [
            translate("Store", "{path} was changed").format(path=file.path)
            for file in entry.files
            if digest(folder / file.path) != file.sha256
        ]
        return (
            *changed,
            *(
                translate("Store", "{name} does not belong to it").format(name=name)
                for name in names
                if name not in known
            ),
        )

    def active_id(self) -> str | None:
        """Return the id in the pointer, whether or not such a model exists."""
        try:
            return (self.root / ACTIVE).read_text(encoding="utf-8", errors="replace").strip() or None
        except OSError:
            return None

    def point_to(self, id: str | None) -> None:  # noqa: A002
        """Write the pointer to the active model.

        Raises:
            Failed: If it cannot be written; the earlier one is still active.
        """
        pointer = self.root / ACTIVE
        try:
            if id is None:
                pointer.unlink(missing_ok=True)
                sync_folder(self.root)
            else:
                write_whole(pointer, id.encode())
        except OSError as error:
            raise machine_fault(error, translate("Doing", "choosing the active model")) from error

    def folders(self) -> list[Path]:
        """Return the folders that hold published models, sound or not."""
        if not self.root.is_dir():
            return []
        return sorted(path for path in self.root.iterdir() if _ID.fullmatch(path.name) and path.is_dir())

    def leftovers(self) -> list[Path]:
        """Return what work under way or killed processes left on the shelf."""
        return [path for path in self.root.glob("*") if path.name.startswith((_STAGING, _REMOVED))]

    def set_aside(self, folder: Path) -> Path:
        """Move a damaged model into ``models/damaged/``, where a person can still look at it."""
        aside = self.root / DAMAGED
        aside.mkdir(exist_ok=True)
        target = aside / f"{folder.name}-{secrets.token_hex(4)}"
        put_in_place(folder, target)
        return target

    def _entry(self, id: str) -> ModelEntry:  # noqa: A002
        try:
            return manifest.read(self.folder(id))
        except ValueError as error:
            raise NotFound(
                translate("Store", "The model {id} is damaged: {error}. Train a new one.").format(id=id, error=error)
            ) from error

    def _fresh_id(self, method: str, created: datetime) -> str:
        name = re.sub(r"[^a-z0-9]+", "-", method.lower()).strip("-") or "model"
        plain = f"{created.astimezone(UTC):%Y%m%d-%H%M%S}-{name}"
        candidate, number = plain, 1
        while (self.root / candidate).exists():
            number += 1
            candidate = f"{plain}-{number}"
        return candidate

    def _own_staging(self, folder: Path) -> Path:
        if folder.parent != self.root or not folder.name.startswith(_STAGING) or not folder.is_dir():
            raise ValueError(f"{folder} is not a staging folder of this shelf")
        return folder


def _sync_all(folder: Path) -> None:
    for path in files_below(folder):
        sync_file(path)
    for inner in sorted(path for path in folder.rglob("*") if path.is_dir()):
        sync_folder(inner)
    sync_folder(folder)
