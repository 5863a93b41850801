"""A forgotten customer: nothing of hers is left, nothing else is touched, and her files do not bring her back."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Cancelled, Failed, NotFound, Problem, Refused
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.database import Database, Statements
from recsys_desktop.store.forgetting import LEFT_OUT, TRACES
from recsys_desktop.store.shop import DATABASE, Shop
from tests.store.shops import START, Line, add, add_lines, memory, new_shop, stored, write_lines
from tests.store.speaking import File, bring, held
from tests.store.test_algebra import files
from tests.store.test_mail import write_words

WHO = "00123"
LINES = (
    Line(),
    Line(),
    Line(product="CUP"),
    Line(order="A2", customer="7"),
    Line(order="A3", customer=None),
    Line(order="A4", minute=99, product="TRAY", product_name="Tray"),
)


def without(file: File, who: str = WHO) -> File:
    """The file, had the customer never been in it."""
    return File(*(tuple(line for line in part if line.customer != who) for part in (file.lines, file.ended)))


def left(shop: Shop, folder: Path, lines: Sequence[Line], mail: Path | None = None) -> tuple[Path, int]:
    """What an import of these lines would store, and how many it leaves out."""
    path = write_lines(folder / "again.parquet", lines)
    return path, shop.ledger.leave_out_forgotten(path, () if mail is None else (mail,), Progress()).left_out


@settings(deadline=None, max_examples=10)
@given(brought=files, undone=st.sets(st.integers(1, 3), max_size=2), later=st.integers(1, 3))
def test_what_stays_is_as_if_the_customer_had_never_been_there(
    brought: list[File], undone: set[int], later: int
) -> None:
    with tempfile.TemporaryDirectory() as name, new_shop(Path(name) / "shop") as shop:
        for number, file in enumerate(brought):
            bring(shop.ledger, Path(name), file, str(number))
        counting = dict(enumerate(brought, start=1))
        for number in sorted(undone & counting.keys()):
            shop.ledger.undo_batch(str(number), Progress())
            del counting[number]
        known = any(line.customer == WHO for file in counting.values() for line in (*file.lines, *file.ended))
        if not known:
            with pytest.raises(NotFound):
                shop.ledger.forget(WHO, Progress())
            return
        before = sum(batch.added + batch.duplicates for batch in shop.ledger.batches() if batch.undone_at is None)
        shop.ledger.forget(WHO, Progress())
        assert stored(shop.ledger) == held(without(file) for file in counting.values())
        assert check(shop, repair=False) == ()
        counts = [batch for batch in shop.ledger.batches() if batch.undone_at is None]
        assert before == sum(batch.added + batch.duplicates + batch.counts.other.get(LEFT_OUT, 0) for batch in counts)
        assert all(batch.added + batch.duplicates + batch.counts.left_out == batch.counts.rows for batch in counts)
        if later in counting:
            shop.ledger.undo_batch(str(later), Progress())
            del counting[later]
            assert stored(shop.ledger) == held(without(file) for file in counting.values())
            assert check(shop, repair=False) == ()


def test_nothing_of_the_customer_is_left_in_any_table(shop: Shop, tmp_path: Path) -> None:
    mail = write_words(tmp_path / "mail.parquet", [(WHO, 0, True), ("7", 0, True)])
    path = write_lines(tmp_path / "lines.parquet", LINES)
    ended = tmp_path / "ended.parquet"
    with memory().cursor() as connection:
        connection.execute(f"""COPY (SELECT 'A9' AS order_id, NULL::TIMESTAMP AS time, '{WHO}' AS customer_id)
            TO '{ended}' (FORMAT parquet)""")
    add(shop.ledger, path, ended=ended)
    changed = write_lines(tmp_path / "changed.parquet", [replace(LINES[0], quantity=5.0)])
    add(shop.ledger, changed)  # LINES[0] and its equal stand aside now
    with shop.database.writing(Progress(), "testing") as db:
        db.run("INSERT INTO mail_words SELECT 1, * FROM read_parquet(?)", [str(mail)])
    taken = shop.ledger.forget(WHO, Progress())
    assert taken.lines == 5
    with shop.database.reading() as db:
        for (table,) in db.rows("SELECT table_name FROM duckdb_tables()"):
            assert not db.number(f"SELECT count(*) FROM {table} t WHERE t::VARCHAR LIKE '%{WHO}%'"), table
        (salt,) = db.row("SELECT value FROM meta WHERE name = 'forgetting_salt'")
        assert db.rows("SELECT fingerprint FROM forgotten") == [db.row("SELECT sha256(?)", [f"{salt}\x1f{WHO}"])]
    assert stored(shop.ledger).keys() == {LINES[3].key, LINES[4].key}
    assert shop.ledger.products().id.tolist() == ["TEA"]
    assert taken.receipt.split("-")[0] == f"{date.today():%Y%m%d}"  # noqa: DTZ011 -- the merchant's own day


def test_the_imports_tell_of_what_they_still_bring(shop: Shop, tmp_path: Path) -> None:
    own = Line(order="A5", product="MUG", product_name="Mug for Zoë Çelik", minute=9 * 24 * 60)
    add_lines(shop.ledger, tmp_path, [*LINES, own])
    shop.ledger.forget(WHO, Progress())
    (batch,) = shop.ledger.batches()
    assert (batch.orders, batch.customers, batch.products, batch.first, batch.last) == (2, 1, 1, START, START)
    with shop.database.reading() as db:
        # A product that nobody else bought may have her name.
        assert db.rows("SELECT id FROM product_facts") == [("TEA",)]
    add_lines(shop.ledger, tmp_path, [own])
    with pytest.raises(NotFound):
        shop.ledger.forget("8", Progress())
    shop.ledger.forget(WHO, Progress())
    assert [one.first for one in shop.ledger.batches()] == [START, None]


def test_the_days_that_an_import_spans_are_those_that_stay(shop: Shop, tmp_path: Path) -> None:
    # Within the days of the second file an order that stands on another day has moved there; her row alone made them.
    first = File((Line(customer="7"),))
    second = File((Line(customer="7", minute=2 * 24 * 60, quantity=5.0), Line(order="B", minute=-24 * 60)))
    for number, file in enumerate((first, second)):
        bring(shop.ledger, tmp_path, file, str(number))
    assert stored(shop.ledger).total() == 2
    shop.ledger.forget(WHO, Progress())
    assert stored(shop.ledger) == held([first, without(second)])
    assert check(shop, repair=False) == ()


def test_what_is_dated_later_than_today_does_not_come_back_either(shop: Shop, tmp_path: Path) -> None:
    late = replace(LINES[0], minute=60 * 24 * 365 * 100)
    add_lines(shop.ledger, tmp_path, [*LINES, late])
    shop.ledger.forget(WHO, Progress())
    assert left(shop, tmp_path, [*LINES, late])[1] == 5


def test_files_with_the_customer_bring_the_others_alone(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    shop.ledger.forget(WHO, Progress())
    before, later = stored(shop.ledger), replace(LINES[0], order="A9", minute=60 * 24 * 365 * 100)
    mail = write_words(tmp_path / "mail.parquet", [(WHO, 0, True), ("7", 0, True)])
    path, out = left(shop, tmp_path, [*LINES, later], mail)
    assert out == 4
    assert add(shop.ledger, path).duplicates == 2
    # What is bought after the day of forgetting makes a new customer.
    assert stored(shop.ledger) - before == stored(shop.ledger) - before | {later.key: 1}
    with memory().cursor() as connection:
        words = connection.execute("SELECT customer_id FROM read_parquet(?)", [str(mail)]).fetchall()
        order = connection.execute("SELECT line FROM read_parquet(?)", [str(path)]).fetchall()
    assert words == [("7",)]
    assert order == sorted(order)
    assert left(shop, tmp_path, LINES[3:5]) == (path, 0)


def test_who_is_not_known_or_was_forgotten_before_is_said(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no customer “00123”"):
        shop.ledger.forget(WHO, Progress())
    add_lines(shop.ledger, tmp_path, LINES)
    receipt = shop.ledger.forget(WHO, Progress()).receipt
    with pytest.raises(NotFound, match=receipt):
        shop.ledger.forget(WHO, Progress())


def test_cancelled_nothing_is_forgotten(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    before, progress = stored(shop.ledger), Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        shop.ledger.forget(WHO, progress)
    assert stored(shop.ledger) == before


def _many(folder: Path) -> Path:
    """A shop with some thousand lines of one customer, whose products have told names."""
    with new_shop(folder / "shop") as shop:
        lines = [Line(order=f"ORDER-OF-HERS-{n:05}", minute=n, product="TEA") for n in range(3000)]
        add_lines(shop.ledger, folder, [*lines, Line(order="B", customer="7")])
    return folder / "shop"


def test_when_opened_next_the_file_holds_no_page_of_it_any_more(tmp_path: Path) -> None:
    folder = _many(tmp_path)
    file = folder / DATABASE
    with Shop.open(folder) as shop:
        shop.ledger.forget(WHO, Progress())
    assert "ORDER-OF-HERS" in file.read_bytes().decode("latin-1")
    with Shop.open(folder) as shop:
        assert check(shop, repair=False) == ()
        assert stored(shop.ledger).total() == 1
        with shop.database.reading() as db:
            assert not db.rows("SELECT * FROM meta WHERE name = ?", [TRACES])
    assert "ORDER-OF-HERS" not in file.read_bytes().decode("latin-1")
    assert sorted(path.name for path in folder.iterdir()) == ["models", DATABASE, "shop.lock"]


@pytest.mark.parametrize("fault", [Failed("The disk is full."), Refused("damaged-shop", "A page is damaged.")])
def test_where_that_cannot_be_done_the_shop_opens_all_the_same(
    fault: Problem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _many(tmp_path)
    with Shop.open(folder) as shop:
        shop.ledger.forget(WHO, Progress())

    def full(*_: object, **__: object) -> None:
        raise fault

    with monkeypatch.context() as context:
        context.setattr(Database, "copy_to", full)
        with Shop.open(folder) as shop:
            assert stored(shop.ledger).total() == 1
    with Shop.open(folder) as shop, shop.database.reading() as db:
        assert not db.rows("SELECT * FROM meta WHERE name = ?", [TRACES])


def test_a_copy_that_cannot_even_be_begun_leaves_no_file(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Statements.run

    def full(db: Statements, sql: str, values: Sequence[object] = ()) -> None:
        if sql.startswith("ATTACH"):
            (tmp_path / "copy").touch()  # as DuckDB does where it finds no room for the first page
            raise duckdb.IOException("No space left on device")
        run(db, sql, values)

    monkeypatch.setattr(Statements, "run", full)
    with pytest.raises(Failed):
        shop.database.copy_to(tmp_path / "copy", Progress(), doing="testing", without=(), needs=1)
    assert not (tmp_path / "copy").exists()


def test_a_backup_made_later_keeps_the_customer_out(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    shop.ledger.forget(WHO, Progress())
    backup(shop, tmp_path / "saved", Progress())
    restore(tmp_path / "saved", tmp_path / "back", Progress())
    with Shop.open(tmp_path / "back") as back:
        assert left(back, tmp_path, LINES)[1] == 4


def test_the_day_is_the_shops_own(tmp_path: Path, empty_folder: Path) -> None:
    del empty_folder
    with new_shop(tmp_path / "shop") as shop:
        shop.ledger._clock = lambda: datetime.fromisoformat("2024-03-01T12:00:00+00:00")
        add_lines(shop.ledger, tmp_path, LINES)
        assert shop.ledger.forget(WHO, Progress()).receipt.startswith("20240301-")
        assert left(shop, tmp_path, [LINES[0], replace(LINES[0], minute=2 * 24 * 60)])[1] == 1
