"""Imports as sets: any sequence of imports and undoings gives the union of the files that count."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.progress import Progress
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop

from .shops import Line, add, answers, stored, union, write_lines

# So few values that lines meet within and between files.
lines = st.builds(
    Line,
    order=st.sampled_from(["A1", "A2"]),
    minute=st.integers(0, 2),
    customer=st.sampled_from([None, "00123", "7"]),
    product=st.sampled_from(["TEA", "CUP"]),
    quantity=st.sampled_from([1.0, 0.35]),
    price=st.sampled_from([None, 2.0]),
    customer_name=st.sampled_from([None, "Zoë", "Zoe"]),
    product_name=st.sampled_from(["Tea", "Sencha"]),
    category=st.sampled_from([None, "Drinks"]),
)
files = st.lists(st.lists(lines, max_size=8), min_size=2, max_size=3)
quick = settings(deadline=None, max_examples=12)


def _names(counting: Sequence[Sequence[Line]]) -> dict[str, str]:
    """The name of each product's newest sale; equal times are settled by the text."""
    newest: dict[str, tuple[object, str]] = {}
    for line in (line for file in counting for line in file):
        newest[line.product] = max(newest.get(line.product, (line.time, "")), (line.time, line.product_name or ""))
    return {product: name for product, (_, name) in newest.items()}


@quick
@given(files=files, steps=st.lists(st.tuples(st.booleans(), st.integers(0, 9)), max_size=8))
def test_any_history_holds_the_union_of_what_counts(files: list[list[Line]], steps: list[tuple[bool, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, Shop.create(Path(folder) / "shop") as shop:
        paths = [write_lines(Path(folder) / f"{n}.parquet", file) for n, file in enumerate(files)]
        counting: dict[str, list[Line]] = {}
        for undo, choice in steps:
            if undo and counting:
                batch = sorted(counting)[choice % len(counting)]
                shop.ledger.undo_batch(batch, Progress())
                del counting[batch]
            else:
                before = stored(shop.ledger)
                batch = add(shop.ledger, paths[choice % len(paths)])
                counting[batch.id] = files[choice % len(paths)]
                assert batch.added == (stored(shop.ledger) - before).total()
            assert stored(shop.ledger) == union(counting.values())
        products = shop.ledger.products()
        assert dict(zip(products.id, products.name, strict=True)) == _names(list(counting.values()))
        assert check(shop, repair=False) == ()


@quick
@given(files=files, order=st.permutations(range(3)))
def test_imports_commute(files: list[list[Line]], order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for name, sequence in (("there", range(len(files))), ("back", [n for n in order if n < len(files)])):
            with Shop.create(Path(folder) / name) as shop:
                for n in sequence:
                    add(shop.ledger, write_lines(Path(folder) / "file.parquet", files[n]))
                found.append(answers(shop.ledger))
        assert found[0] == found[1]


@quick
@given(first=st.lists(lines, max_size=8), second=st.lists(lines, max_size=8))
def test_import_undo_import_is_import(first: list[Line], second: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder, Shop.create(Path(folder) / "shop") as shop:
        one, two = (write_lines(Path(folder) / f"{n}.parquet", file) for n, file in enumerate((first, second)))
        add(shop.ledger, one)
        before = answers(shop.ledger)
        batch = add(shop.ledger, two)
        after = answers(shop.ledger)
        shop.ledger.undo_batch(batch.id, Progress())
        assert answers(shop.ledger) == before
        add(shop.ledger, two)
        assert answers(shop.ledger) == after
        shop.ledger.undo_batch("1", Progress())
        shop.ledger.undo_batch("3", Progress())
        assert shop.ledger.totals().fingerprint == "0" * 16
        assert shop.ledger.totals().products == len(shop.ledger.customers().key) == 0


@quick
@given(left=st.lists(lines, max_size=6), right=st.lists(lines, max_size=6))
def test_fingerprints_are_equal_exactly_when_the_lines_are(left: list[Line], right: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for name, file in (("left", left), ("right", right)):
            with Shop.create(Path(folder) / name) as shop:
                add(shop.ledger, write_lines(Path(folder) / "file.parquet", file))
                found.append(shop.ledger.totals().fingerprint)
        assert (found[0] == found[1]) == (union([left]) == union([right]))
