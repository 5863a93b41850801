"""What is written beside a model: how it was made, from which sales, how good it is, and its files' checksums."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from recsys_desktop.language import translate
from recsys_desktop.store.files import digest, files_below

MANIFEST = "manifest.json"
SCHEMA = 1

Value = float | int | str


@dataclass(frozen=True)
class ModelFile:
    """One file of a model.

    Attributes:
        path: Below the model's folder, with "/".
        size: Bytes.
        sha256: Hex.
    """

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class ModelEntry:
    """One trained model, as the list of models shows it.

    Attributes:
        id: Sortable by time and readable, such as ``20261124-091402-factorization``.
        method: The method's name.
        created: In UTC.
        parameters: The parameters by which it was trained, by name.
        validation: Its measured quality, by name.
        fingerprint: The fingerprint of the sales lines it was trained on.
        lines: Sales lines it was trained on: those of known customers.
        customers: Customers it knows.
        products: Products it knows.
        seconds: How long the training took.
        versions: Versions of the programs that made it, by name.
        files: Its files.
    """

    id: str
    method: str
    created: datetime
    parameters: Mapping[str, Value]
    validation: Mapping[str, Value]
    fingerprint: str
    lines: int
    customers: int
    products: int
    seconds: float
    versions: Mapping[str, str]
    files: tuple[ModelFile, ...]


def list_files(folder: Path) -> tuple[ModelFile, ...]:
    """Return size and checksum of every file of a model but its manifest."""
    return tuple(
        ModelFile(path.relative_to(folder).as_posix(), path.stat().st_size, digest(path))
        for path in files_below(folder)
        if path != folder / MANIFEST
    )


def to_bytes(entry: ModelEntry) -> bytes:
    """Return the manifest as UTF-8 JSON; numbers that JSON lacks (NaN, infinity) become null."""
    plain = {
        "schema": SCHEMA,
        **vars(entry),
        "created": entry.created.astimezone(UTC).isoformat(),
        "parameters": _without_nan(entry.parameters),
        "validation": _without_nan(entry.validation),
        "versions": dict(entry.versions),
        "files": [vars(file) for file in entry.files],
    }
    return json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False).encode()


def read(folder: Path) -> ModelEntry:
    """Read a model's manifest and see that its files are there and of the right size.

    Raises:
        ValueError: If the model is damaged; the text says how.
    """
    try:
        entry = _from_json(json.loads((folder / MANIFEST).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(translate("Store", "its description cannot be read ({error})").format(error=error)) from error
    if entry.id != folder.name:
        raise ValueError(translate("Store", "its description belongs to {id}").format(id=entry.id))
    for file in entry.files:
        path = folder / file.path
        if not path.is_file() or path.stat().st_size != file.size:
            raise ValueError(translate("Store", "{path} is missing or cut off").format(path=file.path))
    return entry


def _from_json(plain: dict[str, Any]) -> ModelEntry:
    if plain["schema"] != SCHEMA:
        raise ValueError(f"schema {plain['schema']}")
    values = {name: plain[name] for name in ModelEntry.__dataclass_fields__}
    values["created"] = datetime.fromisoformat(plain["created"])
    values["files"] = tuple(ModelFile(**file) for file in plain["files"])
    for name in ("parameters", "validation"):
        values[name] = {key: math.nan if value is None else value for key, value in plain[name].items()}
    return ModelEntry(**values)


def _without_nan(values: Mapping[str, Value]) -> dict[str, Value | None]:
    return {
        key: None if isinstance(value, float) and not math.isfinite(value) else value for key, value in values.items()
    }
