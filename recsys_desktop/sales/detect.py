"""Looks at a whole sales file and says how to read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from recsys_desktop.currency import meant
from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales import numbers
from recsys_desktop.sales.dates import BUDDHIST_AHEAD, DateEvidence, date_sql, year_sql
from recsys_desktop.sales.desk import Desk, desk, whole
from recsys_desktop.sales.header import Table, find_table, other_order_number, refuse_unfit
from recsys_desktop.sales.joining import SalesFile, joined_tables, load, spec_of
from recsys_desktop.sales.layouts import currency_above, fold
from recsys_desktop.sales.opening import LOOKING, head_text, text_encoding
from recsys_desktop.sales.reader import BLANK
from recsys_desktop.sales.rows import Noticed, ahead, read_rows
from recsys_desktop.sales.rules import damaged_number, no_mail, said_of_mail
from recsys_desktop.sales.source import opened
from recsys_desktop.sales.spec import DATE_ORDERS, FIELDS, ImportSpec, Note, Question
from recsys_desktop.sales.texts import texts_query

_DAY_MONTH_YEAR = r"^(\d{1,2})([-/. ])(\d{1,2})[-/. ] ?\d{2,4}"

# What stands before or behind a price: signs and codes of currencies.
_SIGN = r"[\pL\p{Sc}]+"

_MAIL = ("agrees_to_mail", "wants_no_mail")


@dataclass
class Evidence:
    """What all rows together show."""

    dates: DateEvidence = field(default_factory=DateEvidence)
    comma: int = 0
    point: int = 0
    any_comma: bool = False
    order_numbers: int = 0
    damaged_numbers: int = 0
    with_digit: int = 0
    rows: int = 0
    signs: set[str] = field(default_factory=set)
    mail: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in _MAIL})


def detect(
    file: Path | SalesFile,
    *,
    layout: str | None = None,
    mapping: Mapping[str, str] | None = None,
    date_order: str | None = None,
    usual_date_order: str | None = None,
    encoding: str | None = None,
    keep_service_lines: bool = False,
    progress: Progress,
) -> ImportSpec:
    """Find out how to read a sales file, by all of its rows.

    Args:
        file: A text file, or one in gzip; or such a file with the tables that complete it.
        layout: Name of the layout to use; otherwise the headers decide.
        mapping: Field to header, from the merchant; wins over the layout.
        date_order: ``dmy``, ``mdy`` or ``ymd``; otherwise the column decides, or a question says what was assumed.
        usual_date_order: What is assumed where the column does not decide.
        encoding: A Python codec; otherwise the bytes decide.
        keep_service_lines: Whether postage, tips, discounts and the like count as sales.
        progress: Is told how far it is; a cancel leaves nothing behind.

    Raises:
        NotFound: If there is no such file.
        Refused: If it is not a file of sales lines; the code says why.
        Failed: If the machine cannot do it.
    """
    _refuse_unknown(date_order)
    file = SalesFile.plain(file) if isinstance(file, Path) else file
    if file.problem is not None:
        raise file.problem
    mapping = mapping or {}
    notes: tuple[Note, ...] = ()
    codec = text_encoding(file.text, encoding, progress)
    spec, table = _as_it_stands(file, codec, layout, mapping, progress)
    evidence = _gather(spec, progress)
    if evidence.damaged_numbers > evidence.order_numbers // 2:
        number = None if "order_id" in mapping else other_order_number(table)
        if number is None:
            raise _damaged_numbers(file.name)
        spec, table = _as_it_stands(file, codec, layout, {**mapping, "order_id": number}, progress)
        evidence, notes = _gather(spec, progress), (_other_number_note(number),)
    if evidence.order_numbers and not evidence.with_digit and _may_be_kinds(spec) and "order_id" not in mapping:
        spec, table = _as_it_stands(file, codec, layout, {**mapping, "order_id": ""}, progress)
        evidence = _gather(spec, progress)
    if not evidence.rows:
        told = translate("Sales", "{name} holds no orders. Was the date range of the export empty?")
        raise Refused("empty", told.format(name=file.name))
    if (year := evidence.dates.year_behind()) and spec.rules.first_day is None:
        raise _other_calendar(file.name, year)
    spec = _without_other_columns(replace(spec, keep_service_lines=keep_service_lines), evidence, mapping)
    spec = _concluded(spec, table, evidence, date_order, usual_date_order)
    return replace(spec, warnings=(*spec.warnings, *notes))


def _as_it_stands(
    file: SalesFile, codec: str, layout: str | None, mapping: Mapping[str, str], progress: Progress
) -> tuple[ImportSpec, Table]:
    """Return how to read a file by its headers alone, and the table that they head."""
    table = find_table(file.name, head_text(file.text, codec), wanted=layout, mapping=mapping)
    joined = joined_tables(table, file.companions, progress) or ()
    refuse_unfit(file.name, table, mapping, {name for name in FIELDS if any(one.gives(name) for one in joined)})
    spec = replace(
        spec_of(file, codec, table),
        title=" + ".join([file.name, *dict.fromkeys(one.name for table in joined for one in table.specs)]),
        joined=joined,
        # A day for the time zones.
        latest=datetime.now().astimezone().date() + timedelta(days=2),
    )
    return spec, table


def _may_be_kinds(spec: ImportSpec) -> bool:
    """Return whether what is taken for order numbers may also say what happened: a "Transaction" was a sale."""
    return [fold(header) for header in spec.columns.get("order_id", ())] == ["transaction"]


def _refuse_unknown(date_order: str | None) -> None:
    if date_order is not None and date_order not in DATE_ORDERS:
        told = translate("Sales", "“{date_order}” is no order of dates. Use one of {names}.")
        raise Refused("date-order", told.format(date_order=date_order, names=", ".join(DATE_ORDERS)))


def _damaged_numbers(name: str) -> Refused:
    told = translate(
        "Sales",
        "A spreadsheet damaged the order numbers in {name} (they look like 1.23457E+17), so that different orders "
        "look the same. Export the file again and import it without opening it in a spreadsheet first.",
    )
    return Refused("damaged-order-numbers", told.format(name=name))


def _other_calendar(name: str, year: int) -> Refused:
    told = translate(
        "Sales",
        "The dates in {name} are in years such as {year}, of the Persian or the Islamic calendar. Set the date format "
        "of the export, or of this column in your spreadsheet, to the Gregorian calendar and import that file.",
    )
    return Refused("other-calendar", told.format(name=name, year=year))


def _other_number_note(number: str) -> Note:
    told = translate(
        "Sales",
        "A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.",
    )
    return Note("damaged-order-numbers", told.format(number=number))


def _gather(spec: ImportSpec, progress: Progress) -> Evidence:
    evidence = Evidence(DateEvidence(latest=spec.latest.year))
    with (
        desk(None, progress, translate("Doing", "looking at {name}").format(name=spec.name)) as place,
        opened(spec.path) as (source, read),
        closing(ahead(read_rows(spec, read, Noticed()))) as blocks,
    ):
        load(spec, place)
        for block in blocks:
            progress.report(translate("Progress", LOOKING), source.position, source.size, "bytes")
            with place.records(block) as records:
                place.run(
                    f"CREATE OR REPLACE TEMP TABLE seen AS "
                    f"SELECT order_id, date, quantity, unit_price, line_total, currency, {', '.join(_MAIL)} "
                    f"FROM ({texts_query(spec, block, records)}) WHERE cells <> {BLANK}"
                )
            _see_numbers(place, evidence)
            _see_dates(place, evidence.dates)
            _see_signs(place, evidence)
            _see_mail(spec, place, evidence)
    return evidence


def _see_numbers(place: Desk, evidence: Evidence) -> None:
    """Count order numbers, damaged ones, and numbers that decide what a comma means; without any comma none does."""
    names = ("unit_price", "line_total", "quantity")
    commas = " OR ".join(f"coalesce(contains({name}, ','), false)" for name in names)
    rows, order_numbers, damaged, with_digit, with_comma = place.run(
        f"SELECT count(*), count(order_id), count(*) FILTER (WHERE {damaged_number('order_id')}), "
        f"count(*) FILTER (WHERE regexp_matches(order_id, '[0-9]')), count(*) FILTER (WHERE {commas}) FROM seen"
    )[0]
    evidence.rows += whole(rows)
    evidence.order_numbers += whole(order_numbers)
    evidence.damaged_numbers += whole(damaged)
    evidence.with_digit += whole(with_digit)
    if not with_comma:
        return
    evidence.any_comma = True
    votes = [f"count(*) FILTER (WHERE {vote})" for name in names for vote in numbers.decimal_votes(name)]
    row = [whole(value) for value in place.run(f"SELECT {', '.join(votes)} FROM seen")[0]]
    evidence.comma += sum(row[0::2])
    evidence.point += sum(row[1::2])


def _see_signs(place: Desk, evidence: Evidence) -> None:
    """Note the signs of currencies where no column names one; a price that begins and ends with a digit has none."""
    bare = "left(price, 1) BETWEEN '0' AND '9' AND right(price, 1) BETWEEN '0' AND '9'"
    found = place.run(
        f"SELECT DISTINCT upper(unnest(regexp_extract_all(price, '{_SIGN}'))) FROM (SELECT DISTINCT price FROM "
        f"(SELECT coalesce(unit_price, line_total) AS price FROM seen WHERE currency IS NULL) WHERE NOT ({bare})) "
        "LIMIT 50"
    )
    evidence.signs.update(str(sign) for (sign,) in found if meant(str(sign)))


def _see_mail(spec: ImportSpec, place: Desk, evidence: Evidence) -> None:
    """Count what the columns that seem to tell who agrees to mail say, and how much of it is a yes or a no."""
    for name in filter(spec.gives, _MAIL):
        plainly = no_mail(spec.rules, name, asked=name == "agrees_to_mail")
        said, plain = place.run(f"SELECT count({said_of_mail(name)}), count({plainly}) FROM seen")[0]
        evidence.mail[name].update(said=whole(said), plain=whole(plain))


def _see_dates(place: Desk, evidence: DateEvidence) -> None:
    known = date_sql("date", evidence.all_formats(), untidy=evidence.untidy, foreign=evidence.foreign)
    shapes = place.run(
        f"SELECT translate(left(date, 80), '123456789', '000000000') AS shape, count(*) AS times, min(date) FROM seen "
        f"WHERE date IS NOT NULL AND {known} IS NULL GROUP BY shape ORDER BY times DESC, shape LIMIT 200"
    )
    for shape, times, example in shapes:
        evidence.see(str(shape), whole(times), str(example))
    if evidence.strange_years:
        named = year_sql("date", evidence.latest)
        years = f"SELECT {named} AS year FROM (SELECT DISTINCT left(date, 40) AS date FROM seen)"
        for year, times in place.run(f"SELECT year, count(*) FROM ({years}) WHERE year IS NOT NULL GROUP BY year"):
            evidence.years[whole(year)] += whole(times)
    if not evidence.order_matters():
        return
    both = "a BETWEEN 1 AND 12 AND b BETWEEN 1 AND 12"
    found = place.run(
        f"SELECT separator, count(*) FILTER (WHERE a BETWEEN 13 AND 31 AND b BETWEEN 1 AND 12), "
        f"count(*) FILTER (WHERE b BETWEEN 13 AND 31 AND a BETWEEN 1 AND 12), "
        f"count(*) FILTER (WHERE a > 31 AND b BETWEEN 1 AND 12), "
        f"count(*) FILTER (WHERE {both} AND a <> b), min(text) FILTER (WHERE {both} AND a <> b) "
        f"FROM (SELECT text, try_cast(regexp_extract(text, '{_DAY_MONTH_YEAR}', 1) AS INTEGER) AS a, "
        f"regexp_extract(text, '{_DAY_MONTH_YEAR}', 2) AS separator, "
        f"try_cast(regexp_extract(text, '{_DAY_MONTH_YEAR}', 3) AS INTEGER) AS b "
        f"FROM (SELECT DISTINCT left(date, 10) AS text FROM seen)) WHERE a IS NOT NULL GROUP BY separator "
        f"ORDER BY separator DESC"
    )
    for separator, day_first, month_first, year_first, undecided, example in found:
        seen = {"dmy": whole(day_first), "mdy": whole(month_first), "ymd": whole(year_first)}
        evidence.orders.setdefault(str(separator), Counter()).update(seen)
        evidence.undecided += whole(undecided)
        evidence.example = evidence.example or str(example or "").strip()


def _without_other_columns(spec: ImportSpec, evidence: Evidence, mapping: Mapping[str, str]) -> ImportSpec:
    """Return the spec without columns that are only called as if they told who agrees to mail: a newsletter's name."""
    others = {name for name, seen in evidence.mail.items() if name not in mapping and 2 * seen["plain"] < seen["said"]}
    return replace(spec, columns={name: headers for name, headers in spec.columns.items() if name not in others})


def _concluded(
    spec: ImportSpec, table: Table, evidence: Evidence, date_order: str | None, usual: str | None
) -> ImportSpec:
    dates = evidence.dates
    order = date_order or dates.decided_order() or table.layout.date_order
    questions: tuple[Question, ...] = ()
    if not order:
        order = usual or dates.guessed_order()
        questions = (_date_question(dates.example, order),)
    decimal_comma = evidence.comma > evidence.point or (
        evidence.comma == evidence.point and evidence.any_comma and spec.delimiter == ";"
    )
    return replace(
        spec,
        date_order=order,
        date_formats=dates.formats(order, said=date_order is not None),
        untidy_dates=dates.untidy,
        foreign_dates=dates.foreign,
        buddhist_years=dates.year_ahead() is not None,
        decimal="," if decimal_comma else ".",
        signs=tuple(sorted(evidence.signs or _signs_above(spec))),
        warnings=tuple(_column_notes(spec) + _year_notes(dates)),
        questions=questions,
    )


def _year_notes(dates: DateEvidence) -> list[Note]:
    year = dates.year_ahead()
    if year is None:
        return []
    told = translate("Sales", "The years are those of the Buddhist calendar: {year} was read as {common}.")
    return [Note("buddhist-years", told.format(year=year, common=year - BUDDHIST_AHEAD))]


def _date_question(example: str, order: str) -> Question:
    if order == "dmy":
        told = translate(
            "Sales",
            "In dates such as {example}, which comes first, the day or the month? No date in the file decides it; "
            "read with the day first, then the month.",
        )
    else:
        told = translate(
            "Sales",
            "In dates such as {example}, which comes first, the day or the month? No date in the file decides it; "
            "read with the month first, then the day.",
        )
    return Question(
        "date-order",
        told.format(example=example),
        order,
    )


def _signs_above(spec: ImportSpec) -> set[str]:
    """Return the signs and codes of currencies in the prices' headers: "Price (GBP)", "Preis in €"."""
    headers = spec.columns.get("unit_price") or spec.columns.get("line_total", ())
    return set(map(currency_above, headers)) - {""}


def _column_notes(spec: ImportSpec) -> list[Note]:
    notes = []
    if not spec.gives("order_id"):
        notes.append(
            Note(
                "no-order-number",
                translate("Sales", "No order number: what a customer buys on one day counts as one order."),
            )
        )
    if not spec.gives("customer", "email", "phone"):
        notes.append(
            Note(
                "no-customer",
                translate(
                    "Sales",
                    "No customer column: what is bought together can be learned, but there are no personal lists.",
                ),
            )
        )
    if not spec.gives("quantity") and not spec.joined:
        notes.append(Note("no-quantity", translate("Sales", "No quantity column: each row counts as one piece.")))
    return notes
