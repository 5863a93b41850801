"""What a shop holds, and its currency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from recsys_desktop import __version__
from recsys_desktop.cli.output import aligned, date_text
from recsys_desktop.currency import meant
from recsys_desktop.jobs.currency import Currency
from recsys_desktop.jobs.forgetting import Forgotten
from recsys_desktop.jobs.shops import Holdings
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import grouped, mark, quoted, translate

_STATUS = {
    "shop": mark("Status", "shop"),
    "lines": mark("Status", "lines"),
    "orders": mark("Status", "orders"),
    "customers": mark("Status", "customers"),
    "products": mark("Status", "products"),
    "first_date": mark("Status", "first date"),
    "last_date": mark("Status", "last date"),
    "currency": mark("Status", "currency"),
    "active_model": mark("Status", "active model"),
    "store_bytes": mark("Status", "store bytes"),
    "version": mark("Status", "version"),
}

_LOST = {
    "lines": mark("Status", "lines"),
    "customers": mark("Status", "customers"),
    "models": mark("Status", "models"),
    "backups": mark("Status", "backups"),
}


def _shown(value: object) -> str:
    return grouped(value) if isinstance(value, int) else str(value if value is not None else "–")


def status_result(view: ShopView) -> dict[str, Any]:
    """Return what ``--json`` says of a shop."""
    shop, totals, active = view.shop, view.totals, view.shop.shelf.active()
    return {
        "shop": str(shop.folder),
        "lines": totals.lines,
        "orders": totals.orders,
        "customers": totals.customers,
        "products": totals.products,
        "first_date": date_text(totals.first),
        "last_date": date_text(totals.last),
        "currency": view.currency or None,
        "active_model": active.id if active else None,
        "tested": view.tested if active else None,
        "store_bytes": sum(path.stat().st_size for path in shop.folder.rglob("*") if path.is_file()),
        "version": __version__,
    }


def currency_result(known: Currency) -> dict[str, Any]:
    """Return what ``--json`` says of a shop's currency."""
    return {"currency": known.code or None, "named": list(known.named), "chosen": known.chosen or None}


def currency_text(known: Currency) -> Iterator[str]:
    """Yield what people read of a shop's currency."""
    if known.code:
        yield translate("Commands", "Amounts are in {currency}.").format(currency=known.code)
        if known.shared and not known.chosen:
            told = translate("Commands", "Some sales files leave it open; their amounts count as {currency} too.")
            yield told.format(currency=known.code)
    elif known.several:
        names = ", ".join(known.names)
        yield translate("Commands", "The sales are in several currencies ({names}).").format(names=names)
    elif any(map(meant, known.named)):
        told = translate("Commands", "The sales files name {names} only, which may be several currencies: choose one.")
        yield told.format(names=quoted(known.names))
    elif known.named:
        told = translate("Commands", "The sales files name {names}, which is no known currency: choose one.")
        yield told.format(names=quoted(known.names))
    else:
        yield translate("Commands", "The sales files name no currency.")


def forgotten_result(done: Forgotten) -> dict[str, Any]:
    """Return what ``--json`` says of a customer who is forgotten."""
    return {
        "customer": done.customer,
        "lines_removed": done.lines,
        "models_removed": len(done.models),
        "receipt": done.receipt,
        "models": list(done.models),
        "backups": [str(path) for path in done.backups],
    }


def forgotten_text(done: Forgotten) -> Iterator[str]:
    """Yield what people read of a customer who is forgotten."""
    told = translate("Commands", "The customer “{customer}” is forgotten. Receipt: {receipt}")
    yield told.format(customer=done.customer, receipt=done.receipt)
    yield translate("Commands", "%Ln sales lines are gone.", "", done.lines)
    if done.models:
        yield translate("Commands", "%Ln models that had learned from them are gone: train anew.", "", len(done.models))
    if done.backups:
        yield translate(
            "Commands",
            "%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring "
            "one.",
            "",
            len(done.backups),
        )
        yield from (f"  {path}" for path in done.backups)


def holdings_text(lost: Holdings | None) -> list[str]:
    """Return what people read of what is lost with a shop."""
    if lost is None:
        return [translate("Commands", "What the shop holds cannot be read.")]
    return aligned((translate("Status", text), grouped(getattr(lost, name))) for name, text in _LOST.items())


def status_text(told: Mapping[str, Any]) -> list[str]:
    """Return what people read of a shop."""
    return aligned((translate("Status", text), _shown(told[name])) for name, text in _STATUS.items())
