"""The commands: each opens the shop, calls a job and prints the result."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from recsys_desktop.cli.output import Output, WantsWindow, table
from recsys_desktop.cli.results import (
    currency_result,
    currency_text,
    evaluate_result,
    evaluate_text,
    explain_text,
    import_result,
    import_text,
    list_text,
    status_result,
    status_text,
    train_result,
    train_text,
)
from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.exporting.json_file import JsonFile
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink
from recsys_desktop.jobs import lists, places
from recsys_desktop.jobs.currency import choose_currency, currency_of
from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import ImportOptions
from recsys_desktop.jobs.importing import import_files as import_all
from recsys_desktop.jobs.new_shop import opened_or_made
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import grouped, translate
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.sales.spec import FIELDS
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import Finding, check
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shop import Shop

Command = Callable[[argparse.Namespace, Output, Progress], WantsWindow | None]
"""Runs one command to its end; may wish for the window afterwards."""


_SPOOL = 1 << 26
"""Bytes of lists that are put aside in memory; more of them go to a temporary file."""


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[Shop]:
    """Open the shop that the command names, or the last one."""
    folder = places.chosen_shop(getattr(args, "shop", None))
    with Shop.open(folder) as shop:
        places.remember_shop(folder)
        yield shop


@contextmanager
def viewed(args: argparse.Namespace) -> Iterator[ShopView]:
    """Open the shop for questions."""
    with opened(args) as shop:
        yield ShopView(shop)


def import_files(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Import sales files, each one wholly before the next."""
    options = ImportOptions(
        layout=args.layout,
        mapping=_mapping(args.map),
        date_order=args.date_order,
        encoding=args.encoding,
        keep_service_lines=args.keep_service_lines,
    )
    if args.dry_run:
        _import_each(None, args.files, options, output, progress)
        return
    folder = places.chosen_shop(getattr(args, "shop", None))
    try:
        with opened_or_made(folder) as shop:
            _import_each(shop, args.files, options, output, progress)
    finally:
        if places.is_shop_folder(folder):
            places.remember_shop(folder)


def _import_each(
    shop: Shop | None, files: list[Path], options: ImportOptions, output: Output, progress: Progress
) -> None:
    done: list[dict[str, Any]] = []
    for one in import_all(shop, files, options, progress):
        done.append(import_result(one))
        # Told even if a later file fails: this one's sales are in the shop.
        output.part({"imports": done}, import_text(one))
    output.result({}, [])


def _mapping(pairs: list[str]) -> dict[str, str] | None:
    mapping = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals or field not in FIELDS:
            raise Refused(
                "bad-map",
                translate("Commands", "--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.").format(
                    fields=", ".join(FIELDS), pair=pair
                ),
            )
        mapping[field] = column
    return mapping or None


def history(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """List the imports."""
    del progress
    with opened(args) as shop:
        _print_history(shop, output)


def undo_import(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Take an import back and list the imports."""
    with opened(args) as shop:
        shop.ledger.undo_batch(args.id, progress)
        _print_history(shop, output)


def _print_history(shop: Shop, output: Output) -> None:
    rows = [
        {
            "id": batch.id,
            "file": batch.file,
            "time": batch.imported_at.isoformat(),
            "added": batch.added,
            "undone": batch.undone_at is not None,
        }
        for batch in shop.ledger.batches()
    ]
    undone = translate("Commands", "undone")
    shown = [(r["id"], r["file"], str(r["time"])[:16], r["added"], undone if r["undone"] else "") for r in rows]
    heading = (
        translate("Commands", "id"),
        translate("Commands", "file"),
        translate("Commands", "time (UTC)"),
        translate("Commands", "added"),
        "",
    )
    output.result({"imports": rows}, table(shown, heading))


def train_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Train a model and make it the active one."""
    options = TrainingOptions(method=args.method, dimensions=args.dimensions, seed=args.seed, budget=args.budget)
    with opened(args) as shop:
        done = train(shop, options, progress)
    output.result(train_result(done), train_text(done))


def evaluate_methods(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Test methods on the shop's last weeks."""
    training = TrainingOptions(seed=args.seed, budget=args.budget)
    methods = tuple(dict.fromkeys(args.method or ("auto",)))
    options = EvaluateOptions(methods, args.weeks, args.top, training, args.learning_curve)
    with opened(args) as shop:
        done, currency = evaluate(shop, options, progress), currency_of(shop).code
    output.result(evaluate_result(done), evaluate_text(done, currency))


def models(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """List the trained models."""
    del progress
    with opened(args) as shop:
        _print_models(shop, output)


def use_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Make a model the active one and list the models."""
    del progress
    with opened(args) as shop:
        shop.shelf.use(args.id)
        _print_models(shop, output)


def remove_model(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Remove a model and list the models."""
    del progress
    with opened(args) as shop:
        shop.shelf.remove(args.id)
        _print_models(shop, output)


def _print_models(shop: Shop, output: Output) -> None:
    active = shop.shelf.active()
    rows = [_model_row(entry, active) for entry in shop.shelf.entries()]
    shown = [
        ("→" if row["active"] else "", row["id"], row["method"], row["created"][:16], row["validation"].get("ndcg"))
        for row in rows
    ]
    output.result(
        {"models": rows},
        table(
            shown,
            (
                "",
                translate("Commands", "id"),
                translate("Commands", "method"),
                translate("Commands", "created (UTC)"),
                "NDCG@10",
            ),
        ),
    )


def _model_row(entry: ModelEntry, active: ModelEntry | None) -> dict[str, Any]:
    return {
        "id": entry.id,
        "method": entry.method,
        "created": entry.created.isoformat(),
        "active": active is not None and active.id == entry.id,
        "validation": dict(entry.validation),
    }


def recommend(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print the lists of some customers, or of all."""
    with viewed(args) as view:
        blocks = lists.recommend(view, args.customer, lists=[args.list], top=args.top)
        if not output.as_json:
            for block in blocks:
                progress.check()
                output.result({}, list_text(block))
            output.result({}, _cautions(view))
            return
        _stream(view, blocks, args, progress)


def _cautions(view: ShopView) -> list[str]:
    """Return what is said under lists that could not be tested."""
    return [view.caution] if view.caution else []


def _stream(view: ShopView, blocks: Iterator[ListTable], args: argparse.Namespace, progress: Progress) -> None:
    """Print all lists as one object, and at its end the customers for whom there is nothing to offer."""
    # Put aside until it is whole: what is cancelled prints nothing, not half an object.
    with tempfile.SpooledTemporaryFile(_SPOOL) as spool:
        try:
            _write_lists(spool, view, blocks, args, progress)
        except OSError as error:
            raise machine_fault(error, translate("Doing", "making the lists")) from error
        spool.seek(0)
        shutil.copyfileobj(spool, sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _write_lists(
    sink: Sink, view: ShopView, blocks: Iterator[ListTable], args: argparse.Namespace, progress: Progress
) -> None:
    writer = JsonFile(sink, shape_of("long", args.top), model=view.model.id, lists=args.list)
    listed: set[str] = set()
    for block in blocks:
        progress.check()
        writer.write(block)
        listed.update(block.customer_id[block.customer_starts()].tolist())
    names = dict(zip(view.customers.id.tolist(), view.customers.name.tolist(), strict=True))
    for customer in args.customer or names:
        if customer not in listed:
            writer.write_empty(customer, names[customer], args.list)
    writer.finish()
    progress.check()


def explain(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print why a product has its score for a customer."""
    del progress
    with viewed(args) as view:
        why = lists.explain_one(view, args.customer, args.product)
    output.result(asdict(why), explain_text(why))


def similar(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print the products most similar to one."""
    del progress
    with viewed(args) as view:
        items = lists.similar_products(view, args.product, top=args.top)
    shown = [(item.rank, item.product, item.name, item.similarity, item.bought_together) for item in items]
    output.result(
        {"product": args.product, "items": [asdict(item) for item in items]},
        table(
            shown,
            (
                "",
                translate("Commands", "product"),
                translate("Commands", "name"),
                translate("Commands", "similarity"),
                translate("Commands", "bought both"),
            ),
        ),
    )


def buyers(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print the customers to tell about a product."""
    del progress
    with viewed(args) as view:
        people = lists.buyers(view, args.product, top=args.top, owners=args.include_owners)
    shown = [(person.rank, person.customer, person.name, person.score) for person in people]
    output.result(
        {"product": args.product, "customers": [asdict(person) for person in people]},
        table(
            shown,
            (
                "",
                translate("Commands", "customer"),
                translate("Commands", "name"),
                translate("Commands", "score"),
            ),
        ),
    )


def export(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Write everybody's lists into a file."""
    wanted = (lists.NEW, lists.AGAIN) if args.list == "both" else (args.list,)
    options = ExportOptions(args.format, args.shape, wanted, args.top, args.pseudonyms, args.columns)
    began = time.monotonic()
    with viewed(args) as view:
        done = export_lists(view, args.to, options, progress)
        tested, cautions = view.tested, _cautions(view)
    told = {**asdict(done), "file": str(done.file), "seconds": time.monotonic() - began, "tested": tested}
    text = translate("Commands", "{customers} customers, {rows} rows in {file} ({bytes} bytes).").format(
        customers=grouped(done.customers), rows=grouped(done.rows), file=done.file, bytes=grouped(done.bytes)
    )
    output.result(told, [text, *cautions])


def status(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print what the shop holds."""
    del progress
    with viewed(args) as view:
        told, cautions = status_result(view), _cautions(view)
    output.result(told, [*status_text(told), *cautions])


def currency(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Tell the shop's currency, after keeping the merchant's choice where there is one."""
    with opened(args) as shop:
        if args.code is None:
            known = currency_of(shop)
        else:
            known = choose_currency(shop, "" if args.code == "none" else args.code.upper(), progress)
    output.result(currency_result(known), currency_text(known))


def check_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Prove that the shop is whole."""
    try:
        with opened(args) as shop:
            problems = check(shop, repair=args.repair, progress=progress)
    except Refused as refused:
        # What cannot even be opened is what this command is asked about, not a wrong input.
        problems = (Finding(refused.code, refused.message, fixed=False),)
    sound = all(problem.fixed for problem in problems)
    fixed = translate("Commands", "Put right.")
    text = [f"{problem.message} {fixed if problem.fixed else ''}".rstrip() for problem in problems]
    output.result(
        {"ok": sound, "problems": [asdict(problem) for problem in problems]},
        text or [translate("Commands", "The shop is whole.")],
    )


def backup_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Save the whole shop in one file."""
    with opened(args) as shop:
        size = backup(shop, args.to, progress)
    text = translate("Commands", "Saved in {file} ({bytes} bytes).").format(file=args.to, bytes=grouped(size))
    output.result({"file": str(args.to), "bytes": size}, [text])


def restore_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Bring a saved shop back."""
    folder: Path = getattr(args, "shop", None) or places.data_folder() / args.file.stem
    restore(args.file, folder, progress)
    places.remember_shop(folder)
    size = args.file.stat().st_size
    text = translate("Commands", "Restored into {folder}.").format(folder=folder)
    output.result({"file": str(args.file), "bytes": size, "shop": str(folder)}, [text])


def demo(args: argparse.Namespace, output: Output, progress: Progress) -> WantsWindow | None:
    """Walk the whole way with the sample shop."""
    from recsys_desktop.cli.demo import demo as walk

    return walk(args, output, progress)


def self_test(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Exercise the installed program."""
    from recsys_desktop.cli.self_test import self_test as prove

    prove(args, output, progress)


COMMANDS: dict[str, Command] = {
    "import": import_files,
    "imports": history,
    "undo-import": undo_import,
    "train": train_model,
    "evaluate": evaluate_methods,
    "models": models,
    "use-model": use_model,
    "remove-model": remove_model,
    "recommend": recommend,
    "explain": explain,
    "similar": similar,
    "buyers": buyers,
    "export": export,
    "status": status,
    "currency": currency,
    "check": check_shop,
    "backup": backup_shop,
    "restore": restore_shop,
    "demo": demo,
    "self-test": self_test,
}
