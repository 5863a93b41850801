"""The words of the command line: its commands, their options, and what each is for."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable
from pathlib import Path

from recsys_desktop import __version__
from recsys_desktop.cli import usage
from recsys_desktop.language import grouped, translate

METHODS = (
    "auto",
    "factorization",
    "classic",
    "item-neighbours",
    "user-neighbours",
    "content",
    "category-bestsellers",
    "ease",
    "blend",
    "bestsellers",
)
_LISTS = ("new", "again")
_MOST = 2**31 - 1
_MOST_WEEKS = 520

_Command = Callable[[str, str], argparse.ArgumentParser]
"""Adds a command with a name and a sentence of help."""


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    usage.speak()
    common = argparse.ArgumentParser(add_help=False)
    # Both may stand before or after the command; SUPPRESS keeps the second parser from undoing the first one's word.
    common.add_argument(
        "--shop", type=_path, metavar="DIR", default=argparse.SUPPRESS, help=translate("Commands", "the shop's folder")
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=translate("Commands", "print one JSON object on standard output"),
    )
    parser = argparse.ArgumentParser(
        prog="recsys-desktop",
        parents=[common],
        description=translate(
            "Commands", "What to offer to each customer of a shop, and why. Without a command, the window opens."
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"RecSys Desktop {__version__}",
        help=translate("argparse", "show program's version number and exit"),
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help=translate("Commands", "exercise the whole program in a temporary folder"),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, told: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=told, description=told)

    _add_sales_commands(command)
    _add_model_commands(command)
    _add_list_commands(command)
    _add_shop_commands(command)
    return parser


def _add_sales_commands(command: _Command) -> None:
    demo = command(
        "demo",
        translate("Commands", "make the sample shop, train, print lists with reasons, export, and open the window"),
    )
    demo.add_argument("--keep", type=_path, metavar="DIR", help=translate("Commands", "where to make the shop"))
    demo.add_argument(
        "--no-window", action="store_true", help=translate("Commands", "do not open the window at the end")
    )
    bring = command("import", translate("Commands", "import sales files"))
    bring.add_argument("files", nargs="+", type=_path, metavar="FILE")
    bring.add_argument("--layout", metavar="NAME", help=translate("Commands", "read the files by this layout"))
    bring.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help=translate("Commands", "take a field from a column"),
    )
    bring.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), help=translate("Commands", "the order of day, month and year")
    )
    bring.add_argument("--encoding", metavar="E", help=translate("Commands", "the files' text encoding"))
    bring.add_argument(
        "--keep-service-lines",
        action="store_true",
        help=translate("Commands", "count postage, tips and the like as sales"),
    )
    bring.add_argument(
        "--dry-run", action="store_true", help=translate("Commands", "read and check the files, store nothing")
    )
    command("imports", translate("Commands", "list the imports"))
    undo = command("undo-import", translate("Commands", "take an import back"))
    undo.add_argument("id", metavar="ID")


def _add_model_commands(command: _Command) -> None:
    train = command("train", translate("Commands", "learn from the shop's sales"))
    train.add_argument(
        "--method",
        choices=METHODS,
        default="auto",
        help=translate("Commands", "how to learn; the window calls factorization “{title}”").format(
            title=translate("Methods", "Customers’ taste")
        ),
    )
    train.add_argument(
        "--dimensions",
        type=_count,
        metavar="N",
        help=translate(
            "Commands", "length of the vectors; chosen if not given, and less than there are customers or products"
        ),
    )
    train.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help=translate("Commands", "of everything that is drawn")
    )
    train.add_argument(
        "--budget",
        type=_seconds,
        default=30.0,
        metavar="SECONDS",
        help=translate("Commands", "about how long to look for the best constants"),
    )
    test = command(
        "evaluate", translate("Commands", "test methods on the shop's last weeks, from which they have not learned")
    )
    test.add_argument(
        "--method",
        action="append",
        choices=METHODS,
        help=translate("Commands", "may be given more than once; auto otherwise"),
    )
    test.add_argument(
        "--weeks",
        type=_weeks,
        metavar="N",
        help=translate("Commands", "length of the test; 4 if the sales go back far"),
    )
    test.add_argument("--top", type=_count, default=10, metavar="N", help=translate("Commands", "length of the lists"))
    test.add_argument("--seed", type=_seed, default=0, metavar="N")
    test.add_argument(
        "--budget",
        type=_seconds,
        default=30.0,
        metavar="SECONDS",
        help=translate("Commands", "as with train, for each method"),
    )
    test.add_argument(
        "--learning-curve",
        action="store_true",
        help=translate("Commands", "test, too, what less history would have brought"),
    )
    command("models", translate("Commands", "list the trained models"))
    command("use-model", translate("Commands", "make a model the active one")).add_argument("id", metavar="ID")
    command("remove-model", translate("Commands", "remove a model")).add_argument("id", metavar="ID")


def _add_list_commands(command: _Command) -> None:
    recommend = command("recommend", translate("Commands", "what to offer to customers"))
    who = recommend.add_mutually_exclusive_group(required=True)
    who.add_argument("--customer", nargs="+", action="extend", metavar="ID")
    who.add_argument("--all", action="store_true", help=translate("Commands", "everybody"))
    recommend.add_argument(
        "--list", choices=_LISTS, default="new", help=translate("Commands", "never bought before, or to buy again")
    )
    recommend.add_argument("--top", type=_count, default=10, metavar="N")
    explain = command("explain", translate("Commands", "why a product has its score for a customer"))
    explain.add_argument("--customer", required=True, metavar="ID")
    explain.add_argument("--product", required=True, metavar="ID")
    similar = command("similar", translate("Commands", "the products most similar to one"))
    similar.add_argument("--product", required=True, metavar="ID")
    similar.add_argument("--top", type=_count, default=10, metavar="N")
    buyers = command("buyers", translate("Commands", "the customers to tell about a product"))
    buyers.add_argument("--product", required=True, metavar="ID")
    buyers.add_argument("--top", type=_count, default=50, metavar="N")
    buyers.add_argument(
        "--include-owners", action="store_true", help=translate("Commands", "name customers who bought it before, too")
    )
    _add_mail_choice(buyers)
    export = command("export", translate("Commands", "write everybody's lists into a file"))
    export.add_argument("--to", required=True, type=_path, metavar="FILE")
    export.add_argument(
        "--format",
        choices=("csv", "xlsx", "json", "html", "pdf"),
        help=translate("Commands", "follows the file's name if not given"),
    )
    export.add_argument(
        "--shape",
        choices=("long", "wide", "letters"),
        default="long",
        help=translate("Commands", "a row a product, a row a customer and list, or a row a customer for e-mail tools"),
    )
    export.add_argument(
        "--columns",
        type=_names,
        metavar="NAME,…",
        help=translate(
            "Commands", "a long file's columns; for letters what is wanted of name, number, price and reason"
        ),
    )
    export.add_argument("--list", choices=(*_LISTS, "both"), default="new")
    export.add_argument("--top", type=_count, default=10, metavar="N")
    export.add_argument(
        "--pseudonyms",
        action="store_true",
        help=translate("Commands", "replace customers' ids and leave out their names"),
    )
    _add_mail_choice(export)


def _add_mail_choice(command: argparse.ArgumentParser) -> None:
    """Let a command leave out customers for what they say to mail."""
    command.set_defaults(mail="everybody")
    whom = command.add_mutually_exclusive_group()
    whom.add_argument(
        "--leave-out-no-mail",
        dest="mail",
        action="store_const",
        const="not-refused",
        help=translate("Commands", "leave out customers who want no mail"),
    )
    whom.add_argument(
        "--only-agreed",
        dest="mail",
        action="store_const",
        const="agreed",
        help=translate("Commands", "name only customers who agree to mail"),
    )


def _add_shop_commands(command: _Command) -> None:
    command("status", translate("Commands", "what the shop holds"))
    money = command(
        "currency", translate("Commands", "the shop's currency; with a code, of sales files that name none")
    )
    money.add_argument("code", nargs="?", metavar="CODE", help=translate("Commands", "such as EUR; none to forget it"))
    check = command("check", translate("Commands", "prove that the shop is whole"))
    check.add_argument(
        "--repair", action="store_true", help=translate("Commands", "put right what can be put right safely")
    )
    command("backup", translate("Commands", "save the whole shop in one file")).add_argument(
        "--to", required=True, type=_path, metavar="FILE"
    )
    command("restore", translate("Commands", "bring a saved shop back")).add_argument(
        "file", type=_path, metavar="FILE"
    )
    forget = command("forget", translate("Commands", "forget a customer: in the sales, the models and later imports"))
    forget.add_argument("--customer", required=True, metavar="ID")
    command("rename-shop", translate("Commands", "give the shop another name")).add_argument("name", metavar="NAME")
    delete = command(
        "delete-shop",
        translate("Commands", "delete the shop named by --shop, with its sales, models and backups in it"),
    )
    delete.add_argument(
        "--yes", action="store_true", help=translate("Commands", "do it; without, only tell what is lost")
    )


def _path(text: str) -> Path:
    # A variable that is not set in somebody's script means nothing, not the folder where that runs.
    if not text:
        raise argparse.ArgumentTypeError(translate("Commands", "names no file or folder"))
    try:
        text.encode()
    except UnicodeEncodeError:
        told = translate("Commands", "must be a name in UTF-8: rename “{text}”")
        raise argparse.ArgumentTypeError(told.format(text=text.encode(errors="replace").decode())) from None
    return Path(text)


def _count(text: str) -> int:
    return _whole(text, 1)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _seed(text: str) -> int:
    return _whole(text, 0)


def _whole(text: str, least: int) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,10}", text) or not least <= int(text) <= _MOST:
        told = translate("Commands", "must be a whole number from {least} to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(told.format(least=least, most=grouped(_MOST), text=text))
    return int(text)


def _weeks(text: str) -> float:
    weeks = _number(text)
    if not 0 < weeks <= _MOST_WEEKS:
        told = translate("Commands", "must be a number of weeks above 0 and up to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(told.format(most=grouped(_MOST_WEEKS), text=text))
    return weeks


def _seconds(text: str) -> float:
    seconds = _number(text)
    if not 0 <= seconds < math.inf:
        told = translate("Commands", "must be a number of seconds, 0 or more, not “{text}”")
        raise argparse.ArgumentTypeError(told.format(text=text))
    return seconds


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
