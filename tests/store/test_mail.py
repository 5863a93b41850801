"""Who wants no mail: the newest order's word, taken back with its import, kept by backups and from older shops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from recsys_desktop.progress import Progress
from recsys_desktop.store import schema
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch, BatchCounts
from tests.store.shops import Line, add_lines, memory, new_shop, stored, write_lines

NO, YES, UNKNOWN = -1, 1, 0
LINES = (Line(), Line(order="A2", customer="9"), Line(order="A3", customer=None))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with new_shop(tmp_path / "shop") as made:
        yield made


def write_words(target: Path, words: Sequence[tuple[str, int, bool]]) -> Path:
    """Write words on mail as the sales room does: whose, at which day, and whether none is wanted."""
    rows = ", ".join(
        f"('{who}', TIMESTAMP '2024-03-01' + INTERVAL {day} DAY, {str(no).lower()})" for who, day, no in words
    )
    with memory().cursor() as connection:
        connection.execute(f"COPY (FROM (VALUES {rows}) t(customer_id, time, no_mail)) TO '{target}' (FORMAT parquet)")
    return target


def tell(
    shop: Shop, folder: Path, *words: tuple[str, int, bool], file_hash: str = "", lines: Sequence[Line] = LINES
) -> Batch:
    """Import lines with words on mail."""
    path, mail = write_lines(folder / "lines.parquet", lines), write_words(folder / "mail.parquet", words)
    counts = BatchCounts(len(lines))
    return shop.ledger.add_batch(
        path,
        file="f.csv",
        file_hash=file_hash or repr(words),
        layout="canonical",
        counts=counts,
        progress=Progress(),
        mail=mail,
    )


def told(shop: Shop) -> dict[str, int]:
    table = shop.ledger.customers()
    return dict(zip(table.id.tolist(), table.mail.tolist(), strict=True))


def test_the_newest_word_counts_whatever_the_order_of_the_imports(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    assert told(shop) == {"00123": UNKNOWN, "9": UNKNOWN}
    tell(shop, tmp_path, ("00123", 5, True), ("stranger", 5, True))
    tell(shop, tmp_path, ("00123", 2, False), ("9", 2, False))
    assert told(shop) == {"00123": NO, "9": YES}
    # Two files of one moment contradict each other: the later one knows better.
    later = tell(shop, tmp_path, ("00123", 5, False))
    assert told(shop) == {"00123": YES, "9": YES}
    shop.ledger.undo_batch(later.id, Progress())
    assert told(shop) == {"00123": NO, "9": YES}
    assert check(shop, repair=False) == ()


def test_only_what_is_not_known_yet_is_news(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    tell(shop, tmp_path, ("9", 3, True))

    def news(*words: tuple[str, int, bool], file_hash: str = "new") -> int:
        return shop.ledger.mail_news(write_words(tmp_path / "new.parquet", words), file_hash, Progress())

    assert news(("9", 3, True)) == news(("9", 5, True)) == news(("9", 2, False)) == news(("stranger", 9, True)) == 0
    assert news(("9", 3, False)) == 1
    assert news(("9", 5, False), ("00123", 1, False)) == 2
    tell(shop, tmp_path, ("9", 3, False), file_hash="later")
    # Read in another way now, the earlier file still speaks before the later one.
    assert news(("9", 3, True), file_hash="later") == news(("9", 3, True)) == 1
    assert news(("9", 3, True), file_hash=f"{(('9', 3, True),)!r}") == 0


def test_undoing_an_import_takes_its_word_back(shop: Shop, tmp_path: Path) -> None:
    first = tell(shop, tmp_path, ("00123", 1, False))
    second = tell(shop, tmp_path, ("00123", 2, True), ("9", 2, True))
    assert told(shop) == {"00123": NO, "9": NO}
    shop.ledger.undo_batch(second.id, Progress())
    assert told(shop) == {"00123": YES, "9": UNKNOWN}
    shop.ledger.undo_batch(first.id, Progress())
    assert told(shop) == {}
    assert check(shop, repair=False) == ()


def test_the_same_file_once_more_brings_the_word_that_it_lacked(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    before = shop.ledger.totals()
    again = tell(shop, tmp_path, ("00123", 1, True), file_hash=f"bytes of {LINES!r}")
    assert (again.added, again.duplicates, again.same_file_as) == (0, 3, "1")
    assert shop.ledger.totals() == before
    assert told(shop) == {"00123": NO, "9": UNKNOWN}
    shop.ledger.undo_batch(again.id, Progress())
    assert told(shop) == {"00123": UNKNOWN, "9": UNKNOWN}
    assert shop.ledger.totals() == before


def older(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a shop as it was before anything was kept on mail; returns the fingerprint of its sales."""
    with monkeypatch.context() as earlier:
        earlier.setattr(schema, "STEPS", schema.STEPS[:3])
        Shop.create(folder).close()
        with Shop.open(folder) as shop:
            add_lines(shop.ledger, tmp_path, LINES)
            return shop.ledger.totals().fingerprint


def test_an_older_shop_opens_and_knows_its_files_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = older(tmp_path / "old", tmp_path, monkeypatch)
    with Shop.open(tmp_path / "old") as shop:
        assert check(shop, repair=False) == ()
        assert (shop.ledger.totals().fingerprint, told(shop)) == (fingerprint, {"00123": UNKNOWN, "9": UNKNOWN})
        again = tell(shop, tmp_path, ("9", 1, True), file_hash=f"bytes of {LINES!r}")
        assert (again.added, again.duplicates, again.same_file_as) == (0, 3, "1")
        assert (shop.ledger.totals().fingerprint, told(shop)) == (fingerprint, {"00123": UNKNOWN, "9": NO})
        assert sum(stored(shop.ledger).values()) == 3
        assert [path.name[:13] for path in (tmp_path / "old" / "backups").iterdir()] == ["shop-schema3-"]


def test_backups_keep_the_words_and_older_ones_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = older(tmp_path / "old", tmp_path, monkeypatch)
    with monkeypatch.context() as earlier:
        earlier.setattr(schema, "STEPS", schema.STEPS[:3])
        with Shop.open(tmp_path / "old") as shop:
            backup(shop, tmp_path / "old.zip", Progress())
    restore(tmp_path / "old.zip", tmp_path / "back", Progress())
    with Shop.open(tmp_path / "back") as shop:
        assert (shop.ledger.totals().fingerprint, told(shop)) == (fingerprint, {"00123": UNKNOWN, "9": UNKNOWN})
        tell(shop, tmp_path, ("9", 1, True), ("00123", 1, False))
        backup(shop, tmp_path / "new.zip", Progress())
    restore(tmp_path / "new.zip", tmp_path / "again", Progress())
    with Shop.open(tmp_path / "again") as shop:
        assert told(shop) == {"00123": YES, "9": NO}
        assert check(shop, repair=False) == ()
