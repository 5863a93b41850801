"""What the merchant is told after an import: refusals, warnings, and what was assumed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from recsys_desktop.currency import agreed, shortened
from recsys_desktop.errors import Refused
from recsys_desktop.language import grouped, listed, quoted, translate
from recsys_desktop.sales.desk import Desk, whole
from recsys_desktop.sales.rows import lines_told
from recsys_desktop.sales.rules import FATES, KEPT, no_mail, partly_returned
from recsys_desktop.sales.spec import CleanSales, ImportSpec, Note, Question, Rejected

_EXAMPLES = 3
_SERVICE = next(number for number, fate in enumerate(FATES) if fate.bucket == "service")


def refuse_useless(spec: ImportSpec, rows: int, rejected: Sequence[Rejected], other: Mapping[str, int]) -> None:
    """Raise :class:`Refused` if a file holds no orders, or if more than half of its rows cannot be read."""
    name = spec.name
    filled = rows - other.get("empty", 0) - other.get("footer", 0)
    if not filled:
        raise Refused(
            "no-orders",
            translate("Sales", "{name} holds no orders. Was the date range of the export empty?").format(name=name),
        )
    if len(rejected) * 2 > filled:
        first = rejected[0]
        raise Refused(
            "mostly-unreadable",
            translate(
                "Sales",
                "{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line "
                "{line}: {reason}.",
            ).format(
                count=grouped(len(rejected)), filled=grouped(filled), name=name, line=first.line, reason=first.reason
            ),
        )


def sales_notes(sales: CleanSales, place: Desk) -> tuple[Note, ...]:
    """Return the warnings that follow from the rows."""
    notes = []
    if sales.rejected:
        where = lines_told([row.line for row in sales.rejected[:3]], len(sales.rejected))
        told = translate("Sales", "%Ln rows could not be read; left out: {where}.", "", len(sales.rejected))
        notes.append(Note("rejected", told.format(where=where)))
    known = {note.code for note in sales.spec.warnings}
    if sales.kept and sales.anonymous == sales.kept and "no-customer" not in known:
        notes.append(
            Note(
                "no-customer",
                translate(
                    "Sales",
                    "No row names its customer: what is bought together can be learned, but there are no personal "
                    "lists.",
                ),
            )
        )
    if sales.customers and _names_only(sales.spec, place):
        notes.append(
            Note(
                "names-only",
                translate(
                    "Sales",
                    "Customers are known by their names only: two of the same name count as one. An export with "
                    "customer numbers or e-mail addresses tells them apart.",
                ),
            )
        )
    partly = _partly_refunded(sales.spec, place)
    if partly:
        told = translate(
            "Sales",
            "%Ln orders were refunded in part; the file does not say for which products, so they count in full.",
            "",
            partly,
        )
        notes.append(Note("partly-refunded", told))
    if not sales.kept:
        notes.append(Note("nothing-kept", translate("Sales", "No row of this file is a sale that counts.")))
    notes += _mail_notes(sales.spec, place)
    footers = sales.other.get("footer", 0)
    if footers or sales.spec.preamble:
        told = translate(
            "Sales",
            "Lines that are not part of the table were skipped: {before} before the table and {footers} totals or "
            "remarks.",
        )
        notes.append(Note("skipped-lines", told.format(before=sales.spec.preamble, footers=footers)))
    return (*notes, *_price_notes(sales, place))


def _names_only(spec: ImportSpec, place: Desk) -> bool:
    """Return whether customers are told apart by texts of several words, which only names have."""
    if spec.gives("email", "phone") or not spec.gives("customer"):
        return False
    customers = f"FROM (SELECT DISTINCT customer_id FROM lines WHERE fate = {KEPT} AND customer_id IS NOT NULL)"
    # First what is quick: the letters of all languages make an expression of which ten lines take as long as a million.
    shown = ("contains(customer_id, ' ')", "regexp_matches(customer_id, '^[\\pL.''’-]+( [\\pL.''’-]+)+$')")
    return all(place.run(f"SELECT count(*) FILTER (WHERE {one}) * 2 > count(*) {customers}")[0][0] for one in shown)


def _partly_refunded(spec: ImportSpec, place: Desk) -> int:
    """Return of how many orders a part was given back, where the file does not count what."""
    if not spec.gives("status") or spec.gives("returned"):
        return 0
    partly = f"fate = {KEPT} AND {partly_returned(spec.rules)}"
    return whole(place.run(f"SELECT count(DISTINCT order_id) FROM lines WHERE {partly}")[0][0])


def _mail_notes(spec: ImportSpec, place: Desk) -> list[Note]:
    """Return a warning where a word on mail is neither a yes nor a no."""
    if not spec.gives("agrees_to_mail", "wants_no_mail"):
        return []
    unclear = place.run(
        f"SELECT mail, count(*) AS times FROM lines WHERE fate = {KEPT} AND mail IS NOT NULL "
        f"AND {no_mail(spec.rules)} IS NULL GROUP BY mail ORDER BY times DESC, mail"
    )
    if not unclear:
        return []
    told = translate(
        "Sales",
        "%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.",
        "",
        sum(whole(times) for _, times in unclear),
    )
    return [Note("mail-unclear", told.format(examples=quoted(str(text) for text, _ in unclear[:_EXAMPLES])))]


def service_questions(sales: CleanSales, place: Desk) -> tuple[Question, ...]:
    """Return the question about service lines, if there are any."""
    if not sales.service:
        return ()
    names = place.run(
        f"SELECT product_name FROM lines WHERE fate = {_SERVICE} GROUP BY product_name "
        f"ORDER BY count(*) DESC, product_name LIMIT 5"
    )
    examples = quoted(str(name) for (name,) in names)
    told = translate(
        "Sales",
        "%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?",
        "",
        sales.service,
    )
    return (
        Question(
            "service-lines",
            told.format(examples=examples),
            "leave out",
        ),
    )


def _price_notes(sales: CleanSales, place: Desk) -> list[Note]:
    spec, currencies = sales.spec, sales.currencies
    unpriced, kept = place.run(f"SELECT count(*) - count(unit_price), count(*) FROM lines WHERE fate = {KEPT}")[0]
    notes = []
    if whole(unpriced) and (spec.gives("unit_price") or spec.gives("line_total")):
        if unpriced == kept:
            told = translate("Sales", "No row has a readable price; kept without one.")
        else:
            told = translate("Sales", "%Ln rows have no readable price; kept without one.", "", whole(unpriced))
        notes.append(Note("no-price", told))
    if agreed(currencies) is None:
        notes.append(
            Note(
                "currencies",
                translate(
                    "Sales", "The prices are in several currencies ({signs}); they are taken as they stand."
                ).format(signs=listed(shortened(currencies))),
            )
        )
    return notes
