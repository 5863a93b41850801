"""The shop as a whole: its state, its currency, whether it is sound, its backups."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from recsys_desktop.cli.commands import Command
from recsys_desktop.cli.commands.opening import cautions_of, opened, viewed
from recsys_desktop.cli.output import Output
from recsys_desktop.cli.results.shops import (
    currency_result,
    currency_text,
    forgotten_result,
    forgotten_text,
    holdings_text,
    status_result,
    status_text,
)
from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.jobs import places
from recsys_desktop.jobs import shops as jobs
from recsys_desktop.jobs.currency import choose_currency, currency_of
from recsys_desktop.jobs.forgetting import forget
from recsys_desktop.language import grouped, translate
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import Finding, check


def status(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Print what the shop holds."""
    del progress
    with viewed(args, output) as view:
        told, cautions = status_result(view), cautions_of(view)
    output.result(told, [*status_text(told), *cautions])


def currency(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Tell the shop's currency, after keeping the merchant's choice where there is one."""
    with opened(args, output) as shop:
        if args.code is None:
            known = currency_of(shop)
        else:
            code = args.code.upper()
            known = choose_currency(shop, "" if code == "NONE" else code, progress)
    output.result(currency_result(known), currency_text(known))


def check_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Prove that the shop is whole."""
    try:
        with opened(args, output) as shop:
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
    with opened(args, output) as shop:
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


def forget_customer(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Take a customer out of the sales, the models and later imports."""
    folder, kept = places.chosen_shop(getattr(args, "shop", None)), places.chosen_backup_folder()
    done = forget(folder, args.customer, progress, backup_folders=() if kept is None else (kept,))
    output.result(forgotten_result(done), forgotten_text(done))


def rename_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Give the shop's folder another name."""
    del progress
    kept = places.chosen_backup_folder()
    folder = jobs.rename_shop(
        places.chosen_shop(getattr(args, "shop", None)), args.name, () if kept is None else (kept,)
    )
    text = translate("Commands", "The shop is in {folder} now.").format(folder=folder)
    output.result({"shop": str(folder)}, [text])


def delete_shop(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Delete the shop that is named, or tell what would be lost with it."""
    del progress
    folder: Path | None = getattr(args, "shop", None)
    if folder is None:
        raise NotFound(
            translate("Commands", "Name the shop to delete with --shop: the last one is not meant by itself.")
        )
    lost = jobs.holdings_in(folder)
    if args.yes:
        jobs.delete_shop(folder)
    done = (
        translate("Commands", "The shop in {folder} is deleted.")
        if args.yes
        else translate("Commands", "Nothing was deleted. To delete the shop in {folder} for good, add --yes.")
    )
    told = {"shop": str(folder), "deleted": args.yes, "lost": None if lost is None else asdict(lost)}
    output.result(told, [*holdings_text(lost), done.format(folder=folder)])


COMMANDS: dict[str, Command] = {
    "status": status,
    "currency": currency,
    "check": check_shop,
    "backup": backup_shop,
    "restore": restore_shop,
    "forget": forget_customer,
    "rename-shop": rename_shop,
    "delete-shop": delete_shop,
}
