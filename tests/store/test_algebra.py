"""Imports as sets, and as words spoken one after another: the ledger holds what the imports say that count."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.progress import Progress
from recsys_desktop.store.check import check

from .shops import Line, add, answers, new_shop, stored, union, write_lines
from .speaking import File, bring, held

DAY = 24 * 60  # minutes
# So few values that lines meet within and between files.
lines = st.builds(
    Line,
    order=st.sampled_from(["A1", "A2"]),
    minute=st.sampled_from([0, 1, DAY]),
    customer=st.sampled_from([None, "00123", "7"]),
    product=st.sampled_from(["TEA", "CUP"]),
    quantity=st.sampled_from([1.0, 0.35]),
    price=st.sampled_from([None, 2.0]),
    customer_name=st.sampled_from([None, "Zoë", "Zoe"]),
    product_name=st.sampled_from(["Tea", "Sencha"]),
    category=st.sampled_from([None, "Drinks"]),
)
some_lines = st.lists(lines, max_size=8)
files = st.lists(st.builds(File, some_lines.map(tuple), st.lists(lines, max_size=2).map(tuple)), min_size=2, max_size=3)
quick = settings(deadline=None, max_examples=10)


@st.composite
def agreeing_files(draw: st.DrawFn) -> list[list[Line]]:
    """Draw files of the same orders, each with all or nothing of a product in an order."""
    known = {"A1": ("00123", 0), "A2": (None, DAY), "A3": ("7", 2 * DAY)}
    whole = [
        replace(line, order=order, customer=known[order][0], minute=known[order][1] + line.minute % 2,
                product_name=f"{line.product} {line.minute}", customer_name=None, category=None)
        for line, order in draw(st.lists(st.tuples(lines, st.sampled_from(sorted(known))), max_size=10))
    ]  # fmt: skip
    whole = [replace(line, price=line.minute + len(line.product)) for line in whole]
    parts = sorted({(line.order, line.product) for line in whole})
    chosen = draw(st.lists(st.sets(st.sampled_from(parts or [("", "")])), min_size=2, max_size=3))
    return [[line for line in whole if (line.order, line.product) in part] for part in chosen]


def _names(counting: Sequence[File]) -> dict[str, str]:
    """The name of each product's newest sale; of equal times that of the last file, and in it the last text."""
    newest: dict[str, tuple[object, int, str]] = {}
    for place, line in ((place, line) for place, file in enumerate(counting) for line in file.lines):
        said = (line.time, place, line.product_name or "")
        newest[line.product] = max(newest.get(line.product, said), said)
    return {product: name for product, (_, _, name) in newest.items()}


@settings(deadline=None, max_examples=10)
@given(files=files, steps=st.lists(st.tuples(st.booleans(), st.integers(0, 9)), max_size=8))
def test_any_history_holds_what_the_imports_that_count_say(files: list[File], steps: list[tuple[bool, int]]) -> None:
    with tempfile.TemporaryDirectory() as name, new_shop(Path(name) / "shop") as shop:
        counting: dict[int, int] = {}
        for undo, choice in steps:
            before = stored(shop.ledger)
            if undo and counting:
                batch = sorted(counting)[choice % len(counting)]
                shop.ledger.undo_batch(str(batch), Progress())
                del counting[batch]
            else:
                file = choice % len(files)
                added = bring(shop.ledger, Path(name), files[file], str(file))
                if file in counting.values():
                    assert added.added == added.replaced == 0
                counting[int(added.id)] = file
                assert added.added == (stored(shop.ledger) - before).total()
                assert added.replaced == (before - stored(shop.ledger)).total()
            assert stored(shop.ledger) == held(files[file] for file in dict.fromkeys(counting.values()))
        assert check(shop, repair=False) == ()
        left = list(dict.fromkeys(file for _, file in sorted(counting.items())))
        named = _names([files[file] for file in left])
        products = shop.ledger.products()
        assert all(named[key] == title for key, title in zip(products.id, products.name, strict=True))
        with new_shop(Path(name) / "fresh") as fresh:
            for file in left:
                bring(fresh.ledger, Path(name), files[file], str(file))
            assert answers(fresh.ledger) == answers(shop.ledger)


@quick
@given(files=agreeing_files(), order=st.permutations(range(3)))
def test_imports_that_agree_commute_and_are_united(files: list[list[Line]], order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for name, sequence in (("there", range(len(files))), ("back", [n for n in order if n < len(files)])):
            with new_shop(Path(folder) / name) as shop:
                for n in sequence:
                    add(shop.ledger, write_lines(Path(folder) / "file.parquet", files[n]), file_hash=str(n))
                assert stored(shop.ledger) == union(files)
                found.append(answers(shop.ledger))
        assert found[0] == found[1]


@quick
@given(first=some_lines, second=some_lines)
def test_import_undo_import_is_import(first: list[Line], second: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder, new_shop(Path(folder) / "shop") as shop:
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
@given(left=some_lines, right=some_lines)
def test_fingerprints_are_equal_exactly_when_the_lines_are(left: list[Line], right: list[Line]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for name, file in (("left", left), ("right", right)):
            with new_shop(Path(folder) / name) as shop:
                add(shop.ledger, write_lines(Path(folder) / "file.parquet", file))
                found.append(shop.ledger.totals().fingerprint)
        assert (found[0] == found[1]) == (union([left]) == union([right]))
