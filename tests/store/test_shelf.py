from __future__ import annotations

import json
import math
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recsys_desktop.errors import Failed, NotFound
from recsys_desktop.store import shelf as shelf_module
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shelf import Shelf

NOON = datetime(2026, 11, 24, 9, 14, 2, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(tmp_path: Path, clock: Clock) -> Shelf:
    return Shelf(tmp_path / "models", clock=clock)


def put(
    shelf: Shelf, method: str = "factorization", *, content: bytes = b"vectors", activate: bool = True
) -> ModelEntry:
    staging = shelf.staging()
    (staging / "arrays").mkdir()
    (staging / "arrays" / "product_vectors.npy").write_bytes(content)
    (staging / "product_ids.json").write_text('["TEA"]')
    return shelf.publish(
        staging,
        method=method,
        parameters={"dimensions": 64, "reg": 0.01, "loss": "squared"},
        validation={"ndcg": 0.124, "revenue": math.nan},
        fingerprint="00ff" * 4,
        lines=10,
        customers=2,
        products=1,
        seconds=1.5,
        versions={"python": "3.11.7", "keras": "3.15"},
        activate=activate,
    )


def test_an_empty_shelf(shelf: Shelf) -> None:
    assert shelf.entries() == ()
    assert shelf.active() is None
    with pytest.raises(NotFound):
        shelf.use("20261124-091402-factorization")


def test_a_published_model_is_read_back_as_it_was(shelf: Shelf) -> None:
    entry = put(shelf)
    assert entry.id == "20261124-091402-factorization"
    (read,) = shelf.entries()
    assert math.isnan(read.validation["revenue"])
    assert {**vars(read), "validation": 0} == {**vars(entry), "validation": 0}
    assert read.created == NOON
    assert read.parameters == {"dimensions": 64, "reg": 0.01, "loss": "squared"}
    assert [file.path for file in read.files] == ["arrays/product_vectors.npy", "product_ids.json"]
    active = shelf.active()
    assert active is not None
    assert active.id == entry.id
    assert (shelf.folder(entry.id) / "arrays" / "product_vectors.npy").read_bytes() == b"vectors"
    assert shelf.verify(entry.id) == ()
    assert shelf.leftovers() == []
    assert json.loads((shelf.folder(entry.id) / "manifest.json").read_text())["validation"]["revenue"] is None


def test_models_of_one_second_have_different_names_in_order(shelf: Shelf, clock: Clock) -> None:
    ids = []
    for method in ("factorization", "factorization", "Item neighbours!"):
        ids.append(put(shelf, method).id)
        clock.now += timedelta(milliseconds=1)
    stem = "20261124-091402"
    assert ids == [f"{stem}-factorization", f"{stem}-factorization-2", f"{stem}-item-neighbours"]
    assert [entry.id for entry in shelf.entries()] == ids


def test_the_newest_of_the_others_follows_a_removed_active_model(shelf: Shelf, clock: Clock) -> None:
    ids = []
    for _ in range(3):
        ids.append(put(shelf).id)
        clock.now += timedelta(hours=1)
    assert shelf.use(ids[0]).id == ids[0]
    following = shelf.remove(ids[0])
    assert following is not None
    assert following.id == ids[2]
    assert shelf.remove(ids[1]) == following
    assert shelf.remove(ids[2]) is None
    assert shelf.active_id() is None
    assert [path.name for path in shelf.root.iterdir()] == []


def test_a_model_may_be_published_without_becoming_active(shelf: Shelf, clock: Clock) -> None:
    first = put(shelf)
    clock.now += timedelta(hours=1)
    put(shelf, activate=False)
    assert shelf.active_id() == first.id


@pytest.mark.parametrize("name", ["", "..", "../models", "active", ".staging-1", "20261124-091402-nothing", "/etc"])
def test_other_names_are_no_models(shelf: Shelf, name: str) -> None:
    put(shelf)
    for ask in (shelf.folder, shelf.use, shelf.remove, shelf.verify):
        with pytest.raises(NotFound):
            ask(name)


def test_only_a_staging_folder_can_be_published(shelf: Shelf, tmp_path: Path) -> None:
    entry = put(shelf)
    for folder in (tmp_path, shelf.folder(entry.id), shelf.root / ".staging-none"):
        with pytest.raises(ValueError, match="not a staging folder"):
            shelf.discard(folder)


def test_a_discarded_staging_folder_is_gone(shelf: Shelf) -> None:
    staging = shelf.staging()
    (staging / "half.npy").write_bytes(b"x")
    shelf.discard(staging)
    assert list(shelf.root.iterdir()) == []


def test_a_damaged_model_is_skipped_and_named(shelf: Shelf, clock: Clock) -> None:
    sound = put(shelf)
    clock.now += timedelta(hours=1)
    cut, changed, foreign, blank = (put(shelf, name) for name in ("cut", "changed", "foreign", "blank"))
    (shelf.folder(cut.id) / "product_ids.json").unlink()
    (shelf.folder(changed.id) / "arrays" / "product_vectors.npy").write_bytes(b"VECTORS")
    (shelf.folder(foreign.id) / "more.txt").write_text("x")
    (shelf.folder(blank.id) / "manifest.json").write_text("[]")
    assert [entry.id for entry in shelf.entries()] == [sound.id, changed.id, foreign.id]
    assert shelf.verify(cut.id) == ("product_ids.json is missing or cut off",)
    assert shelf.verify(changed.id) == ("arrays/product_vectors.npy was changed",)
    assert shelf.verify(foreign.id) == ("more.txt does not belong to it",)
    assert "cannot be read" in shelf.verify(blank.id)[0]
    assert shelf.active() is None
    with pytest.raises(NotFound, match="damaged"):
        shelf.use(cut.id)


def test_a_full_disk_while_publishing_changes_no_model(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    first = put(shelf)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(
        Failed, match=r"The disk is full \(.*models(/active)?: .* MB free\): nothing was changed while saving"
    ):
        put(shelf)
    monkeypatch.undo()
    assert [entry.id for entry in shelf.entries()] == [first.id]
    assert shelf.active_id() == first.id
    assert shelf.leftovers() == []


@pytest.mark.parametrize("first", [True, False])
def test_a_model_that_cannot_be_made_the_active_one_is_not_on_the_shelf(
    first: bool, shelf: Shelf, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [] if first else [put(shelf).id]
    clock.now += timedelta(hours=1)
    whole = shelf_module.write_whole

    def full(target: Path, data: bytes) -> None:
        if target.name == "active":
            raise OSError(28, "No space left on device")
        whole(target, data)

    monkeypatch.setattr(shelf_module, "write_whole", full)
    with pytest.raises(
        Failed, match=r"The disk is full \(.*models(/active)?: .* MB free\): nothing was changed while saving"
    ):
        put(shelf)
    assert [entry.id for entry in shelf.entries()] == before
    assert shelf.active_id() == (None if first else before[0])
    assert shelf.leftovers() == []


def test_an_active_model_that_cannot_be_removed_stays_the_active_one(
    shelf: Shelf, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shelf)
    clock.now += timedelta(hours=1)
    active = put(shelf).id

    def held(source: Path, target: Path) -> None:
        raise PermissionError(13, "The process cannot access the file", str(source))

    monkeypatch.setattr(shelf_module, "put_in_place", held)
    with pytest.raises(Failed, match="nothing was changed while removing the model"):
        shelf.remove(active)
    assert shelf.active_id() == active
    assert len(shelf.entries()) == 2
