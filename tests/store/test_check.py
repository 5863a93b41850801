from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.store.check import Finding, check
from recsys_desktop.store.shop import Shop

from .killing import publish
from .shops import Line, add, add_lines, answers, write_many

LINES = [Line(), Line(), Line(order="A2", customer=None), Line(order="A3", product="CUP", customer="7")]


def codes(findings: tuple[Finding, ...]) -> list[tuple[str, bool]]:
    return [(finding.code, finding.fixed) for finding in findings]


def test_a_sound_shop_has_no_findings(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    publish(shop, "first")
    assert check(shop, repair=True) == ()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("DELETE FROM batch_lines WHERE line = 2", "lines-without-import"),
        ("DELETE FROM sales_lines WHERE line = 2", "import-without-lines"),
        ("UPDATE batch_lines SET batch = 7 WHERE line = 2", "undone-import-counts"),
        ("UPDATE batches SET added = 3", "import-counts"),
        ("UPDATE sales_lines SET line = 1", "line-numbers"),
        ("UPDATE sales_lines SET ordinal = 3 WHERE ordinal = 2", "lines-twice"),
        ("UPDATE sales_lines SET ordinal = 1", "lines-twice"),
        ("UPDATE sales_lines SET customer = 99 WHERE customer IS NOT NULL", "unknown-keys"),
        ("DELETE FROM products WHERE id = 'CUP'", "unknown-keys"),
        ("UPDATE products SET id = 'CUP'", "ids-twice"),
        ("UPDATE sales_lines SET quantity = 5 WHERE line = 2", "fingerprint"),
    ],
)
def test_tables_that_disagree_are_named(shop: Shop, tmp_path: Path, damage: str, code: str) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    cursor = shop.database.cursor()
    cursor.execute(damage)
    cursor.close()
    assert code in [finding.code for finding in check(shop, repair=False)]


def test_what_can_be_put_right_is_put_right(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, LINES)
    before = answers(shop.ledger)
    cursor = shop.database.cursor()
    cursor.execute("UPDATE meta SET value = '5' WHERE name = 'fingerprint'")
    cursor.execute("INSERT INTO customers VALUES (77, 'nobody')")
    cursor.close()
    wanted = ["unused-entries", "fingerprint"]
    assert codes(check(shop, repair=False)) == [(code, False) for code in wanted]
    assert codes(check(shop, repair=True)) == [(code, True) for code in wanted]
    assert check(shop, repair=False) == ()
    assert answers(shop.ledger) == before


def test_damaged_models_are_set_aside(shop: Shop) -> None:
    for name in ("first", "second"):
        publish(shop, name)
    first, second = shop.shelf.entries()
    (shop.shelf.folder(second.id) / "vectors.npy").write_bytes(b"\2" * 1000)
    shop.shelf.staging()
    assert codes(check(shop, repair=False)) == [("damaged-model", False), ("leftovers", False)]
    assert codes(check(shop, repair=True)) == [("damaged-model", True), ("leftovers", True), ("active-model", True)]
    assert check(shop, repair=False) == ()
    assert shop.shelf.active_id() == first.id
    (aside,) = (shop.shelf.root / "damaged").iterdir()
    assert (aside / "vectors.npy").read_bytes() == b"\2" * 1000


def test_a_pointer_to_no_model_is_reset(shop: Shop) -> None:
    (shop.shelf.root / "active").write_text("../../etc")
    assert shop.shelf.active() is None
    assert codes(check(shop, repair=True)) == [("active-model", True)]
    assert shop.shelf.active_id() is None


BLOCK = 262_144  # bytes, DuckDB's default


def test_a_spoilt_block_is_found_wherever_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with Shop.create(folder) as shop:
        add(shop.ledger, write_many(tmp_path / "many.parquet", 60000))
        before = answers(shop.ledger)
    path = folder / "shop.duckdb"
    whole = path.read_bytes()
    found = 0
    for start in range(3 * 4096, len(whole), BLOCK):
        middle = start + 1000
        path.write_bytes(
            whole[:middle] + bytes(byte ^ 255 for byte in whole[middle : middle + 500]) + whole[middle + 500 :]
        )
        message = _fault(folder, before)
        assert "Restore the shop from a backup" in message or not message
        found += bool(message)
    # Blocks that hold nothing at the moment may be spoilt unnoticed.
    assert found >= len(whole) // BLOCK // 2


def _fault(folder: Path, before: tuple[object, ...]) -> str:
    """Return what is found in a shop, "" where everything can be read as before."""
    try:
        with Shop.open(folder) as shop:
            findings = check(shop, repair=True)
            if not findings:
                assert answers(shop.ledger) == before
            return findings[0].message if findings else ""
    except Refused as refused:
        return refused.message
