"""Lists, reasons, similar products, buyers, and files of everybody's lists."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from recsys_desktop.cli.commands import Command
from recsys_desktop.cli.commands.opening import cautions_of, viewed
from recsys_desktop.cli.output import Output, table
from recsys_desktop.cli.results.lists import (
    buyers_text,
    empty_text,
    explain_text,
    left_out_text,
    list_text,
    without_text,
)
from recsys_desktop.errors import machine_fault
from recsys_desktop.exporting.json_file import JsonFile
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink
from recsys_desktop.jobs import explaining, lists
from recsys_desktop.jobs.audience import audience
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import grouped, translate
from recsys_desktop.progress import Progress

_SPOOL = 1 << 26
"""Bytes of lists that are put aside in memory; more of them go to a temporary file."""


def recommend(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print the lists of some customers, or of all."""
    with viewed(args, output) as view:
        blocks = lists.recommend(view, args.customer, lists=[args.list], top=args.top)
        if not output.as_json:
            listed: set[str] = set()
            for block in blocks:
                progress.check()
                output.result({}, list_text(block))
                listed.update(block.customer_id.tolist())
            without = [customer for customer in args.customer or () if customer not in listed]
            output.result({}, [*without_text(without), *cautions_of(view)])
            return
        _stream(view, blocks, args, progress)


def _stream(view: ShopView, blocks: Iterator[ListTable], args: argparse.Namespace, progress: Progress) -> None:
    """Print all lists as one object, and at its end the customers for whom there is nothing to offer."""
    # Put aside until it is whole: what is cancelled prints nothing, not half an object.
    with tempfile.SpooledTemporaryFile(_SPOOL) as spool:
        try:
            _write_lists(spool, view, blocks, args, progress)
        except OSError as error:
            raise machine_fault(error, translate("Doing", "making the lists"), Path(tempfile.gettempdir())) from error
        spool.seek(0)
        shutil.copyfileobj(spool, sys.stdout.buffer)
    sys.stdout.buffer.flush()


def _write_lists(
    sink: Sink, view: ShopView, blocks: Iterator[ListTable], args: argparse.Namespace, progress: Progress
) -> None:
    writer = JsonFile(sink, shape_of("long", args.top), model=view.model.id, lists=args.list)
    for block in blocks:
        progress.check()
        writer.write(block)
    names = dict(zip(view.customers.id.tolist(), view.customers.name.tolist(), strict=True))
    writer.write_rest(((customer, names[customer]) for customer in args.customer or names), [args.list])
    writer.finish()
    progress.check()


def explain(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print why a product has its score for a customer."""
    del progress
    with viewed(args, output) as view:
        why = explaining.explain_one(view, args.customer, args.product)
    output.result(asdict(why), explain_text(why))


def similar(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print the products most similar to one."""
    del progress
    with viewed(args, output) as view:
        items = explaining.similar_products(view, args.product, top=args.top)
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
    with viewed(args, output) as view:
        found = audience(view, args.product, top=args.top, owners=args.include_owners, mail=args.mail)
    people = [asdict(person) for person in found.people]
    output.result(
        {"product": args.product, "customers": people, "left_out": found.left_out},
        [*buyers_text(found.people), *left_out_text(found.left_out, args.mail)],
    )


def export(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Write everybody's lists into a file."""
    wanted = (lists.NEW, lists.AGAIN) if args.list == "both" else (args.list,)
    options = ExportOptions(args.format, args.shape, wanted, args.top, args.pseudonyms, args.columns, args.mail)
    began = time.monotonic()
    with viewed(args, output) as view:
        done = export_lists(view, args.to, options, progress)
        tested, cautions = view.tested, cautions_of(view)
    warnings = [{"code": "nobody", "message": empty_text(done)}] if not done.customers else []
    told = {
        **asdict(done),
        "file": str(done.file),
        "seconds": time.monotonic() - began,
        "tested": tested,
        "warnings": warnings,
    }
    text = translate("Commands", "{customers} customers, {rows} rows in {file} ({bytes} bytes).").format(
        customers=grouped(done.customers), rows=grouped(done.rows), file=done.file, bytes=grouped(done.bytes)
    )
    output.result(told, [text, *left_out_text(done.left_out, args.mail), *cautions])
    for warning in warnings:
        # An earlier file would go on telling whom to write to: so there is a new one, and a word where nobody looks.
        output.say(warning["message"])


COMMANDS: dict[str, Command] = {
    "recommend": recommend,
    "explain": explain,
    "similar": similar,
    "buyers": buyers,
    "export": export,
}
