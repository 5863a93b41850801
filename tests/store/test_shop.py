from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from recsys_desktop.errors import Busy, Failed, NotFound, Refused
from recsys_desktop.store import schema
from recsys_desktop.store.check import check
from recsys_desktop.store.lock import ShopLock
from recsys_desktop.store.shop import Shop

from .shops import Line, add_lines, answers, write_many
from .shops import add as add_file

HOLDER = """
import sys
from pathlib import Path
from recsys_desktop.store.shop import Shop
shop = Shop.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_shop_keeps_its_sales_when_closed(tmp_path: Path) -> None:
    folder = tmp_path / "Mein Laden’s 茶"
    with Shop.create(folder) as shop:
        add_lines(shop.ledger, tmp_path, [Line(), Line(order="A2")])
        before = answers(shop.ledger)
    with Shop.open(folder) as shop:
        assert answers(shop.ledger) == before
        assert check(shop, repair=False) == ()
    assert {path.name for path in folder.iterdir()} == {"shop.duckdb", "shop.lock", "models"}


def test_a_closed_shop_stays_closed(tmp_path: Path) -> None:
    shop = Shop.create(tmp_path / "shop")
    shop.close()
    with pytest.raises(NotFound, match="closed meanwhile"):
        shop.ledger.totals()
    # Nothing of the first one holds the database.
    done = subprocess.run([sys.executable, "-c", HOLDER, shop.folder], input=b"", capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_open_finds_no_shop_in_another_folder(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    for folder in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotFound, match="There is no shop in"):
            Shop.open(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("target", ["", "letter.txt"])
def test_create_refuses_a_folder_of_other_files(tmp_path: Path, target: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(Refused) as caught:
        Shop.create(tmp_path / target)
    assert caught.value.code == "folder-not-empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_create_refuses_a_folder_with_a_shop(shop: Shop) -> None:
    with pytest.raises(Refused) as caught:
        Shop.create(shop.folder)
    assert caught.value.code == "shop-exists"


def test_open_or_create(tmp_path: Path) -> None:
    with Shop.open_or_create(tmp_path / "shop") as shop:
        add_lines(shop.ledger, tmp_path, [Line()])
    with Shop.open_or_create(tmp_path / "shop") as shop:
        assert shop.ledger.totals().lines == 1


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    shop = Shop.create(tmp_path / "shop")
    shop.close()
    with Shop.open(shop.folder) as other:
        shop.close()
        with pytest.raises(Busy):
            Shop.open(shop.folder)
        assert other.ledger.totals().lines == 0


def test_a_second_opener_is_told_who_has_it_until_that_one_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    Shop.create(folder).close()
    command = [sys.executable, "-c", HOLDER, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(Busy, match=rf"open in RecSys Desktop \(process {holder.pid}, since \d\d:\d\d\)\. Close it"):
            Shop.open(folder)
        holder.kill()
    with Shop.open(folder) as shop:
        assert check(shop, repair=False) == ()


def test_a_second_opener_in_the_same_process_is_told_too(shop: Shop) -> None:
    with pytest.raises(Busy):
        Shop.open(shop.folder)
    assert shop.ledger.totals().lines == 0
    shop.close()
    Shop.open(shop.folder).close()


def test_an_unreadable_note_beside_the_lock_does_no_harm(shop: Shop) -> None:
    (shop.folder / "shop.lock.json").write_text('{"process": ')
    with pytest.raises(Busy, match="already open in another program"):
        Shop.open(shop.folder)


def test_a_note_that_cannot_be_removed_keeps_no_shop_locked(shop: Shop) -> None:
    note = shop.folder / "shop.lock.json"
    note.unlink()
    note.mkdir()  # which nobody can unlink
    shop.close()
    assert note.exists()
    note.rmdir()
    Shop.open(shop.folder).close()


def test_a_database_that_does_not_close_keeps_no_shop_locked(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("a full disk")

    with monkeypatch.context() as patched:
        patched.setattr(shop.database, "close", fail)
        with pytest.raises(OSError, match="a full disk"):
            shop.close()
    lock = ShopLock(shop.folder)
    lock.take()
    lock.release()


def test_leftovers_of_a_killed_process_are_removed(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    Shop.create(folder).close()
    for name in (".spill", "models/.staging-1", "models/.removed-1"):
        (folder / name).mkdir()
        (folder / name / "x").write_bytes(b"x")
    (folder / "models/active.new").write_text("x")
    Shop.open(folder).close()
    assert sorted(path.name for path in folder.rglob("*")) == ["models", "shop.duckdb", "shop.lock"]


def test_a_newer_shop_is_refused_and_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    Shop.create(folder).close()
    with duckdb.connect(str(folder / "shop.duckdb")) as connection:
        connection.execute("UPDATE meta SET value = '999' WHERE name = 'schema'")
    before = (folder / "shop.duckdb").read_bytes()
    with pytest.raises(Refused, match="newer RecSys Desktop") as caught:
        Shop.open(folder)
    assert caught.value.code == "newer-shop"
    assert (folder / "shop.duckdb").read_bytes() == before
    assert not (folder / "backups").exists()


def _second_step(connection: duckdb.DuckDBPyConnection) -> object:
    return connection.execute("ALTER TABLE products ADD COLUMN shelf VARCHAR DEFAULT 'left'")


def _failing_step(connection: duckdb.DuckDBPyConnection) -> object:
    connection.execute("DELETE FROM sales_lines")
    return connection.execute("SELECT nothing FROM nowhere")


def test_an_older_shop_is_copied_then_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "shop"
    with Shop.create(folder) as shop:
        add_lines(shop.ledger, tmp_path, [Line()])
        before = answers(shop.ledger)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, _second_step))
    with Shop.open(folder) as shop:
        assert answers(shop.ledger) == before
        with shop.database.reading() as db:
            assert db.rows("SELECT shelf FROM products") == [("left",)]
        (copy,) = (folder / "backups").iterdir()
        assert shop.copy == copy
    with Shop.open(folder) as shop:
        assert shop.copy is None
    assert copy.name.startswith(f"shop-schema{len(schema.STEPS) - 1}-")
    monkeypatch.undo()
    old = tmp_path / "old"
    Shop.create(old).close()
    copy.replace(old / "shop.duckdb")
    with Shop.open(old) as shop:
        assert answers(shop.ledger) == before


def test_an_upgrade_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "shop"
    with Shop.create(folder) as shop:
        add_lines(shop.ledger, tmp_path, [Line()])
        before = answers(shop.ledger)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, _failing_step))
    with pytest.raises(Failed, match="Nothing was changed"):
        Shop.open(folder)
    monkeypatch.undo()
    with Shop.open(folder) as shop:
        assert answers(shop.ledger) == before


def _overwrite(path: Path) -> None:
    path.write_text("This is a letter, not a database. " * 500)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _cut_to_the_head(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:12288])


@pytest.mark.parametrize("damage", [_overwrite, _empty, _cut_in_half, _cut_to_the_head])
def test_a_damaged_database_is_named_with_a_way_out(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    folder = tmp_path / "shop"
    with Shop.create(folder) as shop:
        add_file(shop.ledger, write_many(tmp_path / "many.parquet", 20000))
    damage(folder / "shop.duckdb")
    with pytest.raises(Refused, match="Restore the shop from a backup") as caught:
        Shop.open(folder)
    assert caught.value.code == "damaged-shop"
    # The lock is free again.
    with pytest.raises(Refused):
        Shop.open(folder)


def test_a_database_of_something_else_is_not_a_shop(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        connection.execute("CREATE TABLE birds AS SELECT 'robin' AS name")
    with pytest.raises(Refused) as caught:
        Shop.open(tmp_path)
    assert caught.value.code == "not-a-shop"
