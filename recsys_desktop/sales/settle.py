"""What only the whole file shows of a row: its order's other rows say who, when, and what became of it.

Works on a table ``lines`` with the columns of :data:`rules.COLUMNS`. Only rows that lack something are touched.
"""

from __future__ import annotations

from recsys_desktop.language import grouped, translate
from recsys_desktop.sales.desk import Desk, whole
from recsys_desktop.sales.rules import FATES, KEPT, NO_DATE, NO_ORDER, NO_PRODUCT, ORDER_ROW, fate_sql
from recsys_desktop.sales.spec import ImportSpec, Note
from recsys_desktop.sales.texts import literal

_MANY_ORDERS = 50
_OPEN = (
    KEPT,
    *(number for number, fate in enumerate(FATES) if number in (NO_ORDER, NO_DATE) or fate.bucket == "service"),
)


def settle(spec: ImportSpec, place: Desk) -> tuple[Note, ...]:
    """Complete rows by their orders and decide their fates anew; return what the merchant should know of it."""
    _carry_order_numbers(spec, place)
    _complete(spec, place)
    told = _recognise_guests(spec, place)
    _tell_order_rows(place)
    return (*told, *_forget_tills(place))


def _carry_order_numbers(spec: ImportSpec, place: Desk) -> None:
    """Give a row that names a product, but neither order, date nor customer, to the order of the row above."""
    orphan = f"fate = {NO_ORDER} AND product_id IS NOT NULL AND time IS NULL AND customer_id IS NULL"
    if not _any(place, orphan):
        return
    number = f"CASE WHEN {orphan} THEN NULL ELSE coalesce(order_id, '') END"
    place.run(
        f"CREATE OR REPLACE TEMP TABLE carried AS SELECT line, above FROM (SELECT line, {orphan} AS orphan, "
        f"last_value({number} IGNORE NULLS) OVER (ORDER BY line) AS above FROM lines WHERE cells > 0) "
        f"WHERE orphan AND above <> ''"
    )
    place.run("UPDATE lines SET order_id = above FROM carried WHERE lines.line = carried.line AND order_id IS NULL")
    _decide_again(spec, place, "line IN (SELECT line FROM carried)")


def _complete(spec: ImportSpec, place: Desk) -> None:
    """Fill date, customer, status and currency from the order's other rows: many shops write them once an order."""
    lacking = [f"time IS NULL AND fate = {NO_DATE}"]
    if spec.gives("customer", "email", "phone"):
        lacking.append("customer_id IS NULL")
    if spec.has_status:
        lacking.append("status IS NULL")
    open_fates = ", ".join(map(str, _OPEN))
    needy = f"order_id IS NOT NULL AND fate IN ({open_fates}) AND ({' OR '.join(lacking)})"
    if not _any(place, needy):
        return
    place.run(
        f"CREATE OR REPLACE TEMP TABLE known AS SELECT order_id, min(time) AS time, min(customer_id) AS customer_id, "
        f"min(customer_name) AS customer_name, min(email) AS email, min(address) AS address, "
        f"min(currency) AS currency, "
        f"arg_min(status, line) FILTER (WHERE status IS NOT NULL) AS status, count(DISTINCT customer_id) AS people "
        f"FROM lines SEMI JOIN (SELECT DISTINCT order_id FROM lines WHERE {needy}) AS wanted USING (order_id) "
        f"GROUP BY order_id "
        f"HAVING count(time) < count(*) OR count(customer_id) < count(*) AND count(customer_id) > 0 "
        f"OR count(status) < count(*) AND count(status) > 0"
    )
    _tell_apart_by_time(place, open_fates)
    # Two customers under one order number: nobody knows whose a nameless row is.
    sole = "CASE WHEN people = 1 THEN coalesce(lines.{0}, known.{0}) ELSE lines.{0} END".format
    filled = [
        f"{name} = coalesce(lines.{name}, known.{name})" for name in ("time", "status", "currency", "email", "address")
    ]
    filled += [f"{name} = {sole(name)}" for name in ("customer_id", "customer_name")]
    place.run(
        f"UPDATE lines SET {', '.join(filled)} FROM known "
        f"WHERE lines.order_id = known.order_id AND lines.fate IN ({open_fates})"
    )
    _decide_again(spec, place, f"fate IN ({open_fates}) AND order_id IN (SELECT order_id FROM known)")


def _tell_apart_by_time(place: Desk, open_fates: str) -> None:
    """Complete rows of an order number that several customers have by the rows of the same moment: two shops."""
    if not _any(place, "people > 1", "known"):
        return
    names = ("customer_id", "customer_name", "currency", "email", "address")
    least = ", ".join(f"min({name}) AS {name}" for name in names)
    place.run(
        f"CREATE OR REPLACE TEMP TABLE moments AS SELECT order_id, time, {least}, "
        f"arg_min(status, line) FILTER (WHERE status IS NOT NULL) AS status FROM lines "
        f"WHERE time IS NOT NULL AND order_id IN (SELECT order_id FROM known WHERE people > 1) "
        f"GROUP BY order_id, time HAVING count(DISTINCT customer_id) = 1"
    )
    filled = ", ".join(f"{name} = coalesce(lines.{name}, moments.{name})" for name in (*names, "status"))
    place.run(
        f"UPDATE lines SET {filled} FROM moments "
        f"WHERE lines.order_id = moments.order_id AND lines.time = moments.time AND fate IN ({open_fates})"
    )


def _recognise_guests(spec: ImportSpec, place: Desk) -> tuple[Note, ...]:
    """Give a guest's order to the only customer with the same e-mail address, or the same name and postcode.

    Returns:
        How many orders went by the name, which is likely but not sure.
    """
    notes: list[Note] = []
    for alias, needed in (("email", ("customer", "email")), ("address", ("customer_name", "postcode"))):
        if not all(map(spec.gives, needed)) or not _any(place, f"customer_id = {alias}"):
            continue
        known = (
            f"(SELECT {alias}, min(customer_id) AS id FROM lines WHERE {alias} IS NOT NULL AND customer_id <> {alias} "
            f"GROUP BY {alias} HAVING count(DISTINCT customer_id) = 1) AS known"
        )
        theirs = f"lines.{alias} = known.{alias} AND lines.customer_id = lines.{alias}"
        if alias == "address":
            notes += _joined_by_name(place, f"lines, {known} WHERE {theirs} AND lines.fate = {KEPT}")
        place.run(f"UPDATE lines SET customer_id = known.id FROM {known} WHERE {theirs}")
    return tuple(notes)


def _joined_by_name(place: Desk, rows: str) -> list[Note]:
    orders = whole(place.run(f"SELECT count(DISTINCT lines.order_id) FROM {rows}")[0][0])
    if not orders:
        return []
    told = translate(
        "Sales",
        "%Ln orders without an e-mail address went to the customer with the same name and postcode.",
        "",
        orders,
    )
    return [Note("joined-by-name", told)]


def _tell_order_rows(place: Desk) -> None:
    """Tell rows that sum an order up, as some marketplaces write them, from products without a name."""
    if _any(place, f"fate = {NO_PRODUCT}"):
        place.run(
            f"UPDATE lines SET fate = {ORDER_ROW} WHERE fate = {NO_PRODUCT} "
            f"AND order_id IN (SELECT order_id FROM lines WHERE product_id IS NOT NULL)"
        )


def _forget_tills(place: Desk) -> tuple[Note, ...]:
    """Make the sales of a customer anonymous who can be none: a name for a till, or for whoever gave no name."""
    kept = f"FROM lines WHERE fate = {KEPT}"
    most = place.run(
        f"SELECT customer_id, count(*) AS times, CAST(sum(times) OVER () AS BIGINT) {kept} AND customer_id IS NOT NULL "
        f"GROUP BY customer_id ORDER BY times DESC, customer_id LIMIT 1"
    )
    # A third of the orders can hardly be less than a thirtieth of the lines; orders take longer to count.
    if not most or whole(most[0][1]) < max(_MANY_ORDERS, whole(most[0][2]) // 30):
        return ()
    till = literal(str(most[0][0]))
    theirs, every = place.run(
        f"SELECT count(DISTINCT order_id) FILTER (WHERE customer_id = {till}), count(DISTINCT order_id) {kept}"
    )[0]
    if whole(theirs) < _MANY_ORDERS or whole(theirs) * 3 < whole(every):
        return ()
    place.run(f"UPDATE lines SET customer_id = NULL WHERE customer_id = {till}")
    told = translate(
        "Sales",
        "“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a "
        "name, so these sales count as anonymous.",
    ).format(name=most[0][0], theirs=grouped(whole(theirs)), every=grouped(whole(every)))
    return (Note("giant-customer", told),)


def _decide_again(spec: ImportSpec, place: Desk, where: str) -> None:
    place.run(f"UPDATE lines SET fate = {fate_sql(spec)} WHERE {where}")


def _any(place: Desk, condition: str, table: str = "lines") -> bool:
    return bool(whole(place.run(f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {condition} LIMIT 1)")[0][0]))
