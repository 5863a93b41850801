"""Importing sales, telling what was imported, and taking it back."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from recsys_desktop.cli.commands import Command
from recsys_desktop.cli.commands.opening import opened, tell_upgrade
from recsys_desktop.cli.output import Output, table
from recsys_desktop.cli.results.sales import import_result, import_text
from recsys_desktop.errors import Refused
from recsys_desktop.jobs import places
from recsys_desktop.jobs.importing import ImportOptions
from recsys_desktop.jobs.importing import import_files as import_all
from recsys_desktop.jobs.new_shop import opened_or_made
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.spec import FIELDS
from recsys_desktop.store.shop import Shop


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
            tell_upgrade(shop, output)
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
    with opened(args, output) as shop:
        _print_history(shop, output)


def undo_import(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Take an import back and list the imports."""
    with opened(args, output) as shop:
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


COMMANDS: dict[str, Command] = {
    "import": import_files,
    "imports": history,
    "undo-import": undo_import,
}
