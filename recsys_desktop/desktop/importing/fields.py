"""The merchant's words for what a column means, and for how a file is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from recsys_desktop.sales.spec import ImportSpec

NOTHING = ""
"""The meaning of a column that is not needed."""

_ENCODINGS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
              "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251"}  # fmt: skip


def meanings() -> dict[str, str]:
    """Return the name of each field, in the order of the choice; the last one means "not needed"."""
    return {
        "order_id": QCoreApplication.translate("Meaning", "Order"),
        "date": QCoreApplication.translate("Meaning", "Date"),
        "time": QCoreApplication.translate("Meaning", "Time"),
        "customer": QCoreApplication.translate("Meaning", "Customer"),
        "customer_name": QCoreApplication.translate("Meaning", "Customer name"),
        "buyer": QCoreApplication.translate("Meaning", "Customer, where nothing else tells"),
        "email": QCoreApplication.translate("Meaning", "E-mail"),
        "phone": QCoreApplication.translate("Meaning", "Telephone"),
        "postcode": QCoreApplication.translate("Meaning", "Postcode"),
        "agrees_to_mail": QCoreApplication.translate("Meaning", "Agrees to mail"),
        "wants_no_mail": QCoreApplication.translate("Meaning", "Wants no mail"),
        "product_id": QCoreApplication.translate("Meaning", "Product"),
        "product_name": QCoreApplication.translate("Meaning", "Product name"),
        "variant": QCoreApplication.translate("Meaning", "Variant"),
        "quantity": QCoreApplication.translate("Meaning", "Quantity"),
        "returned": QCoreApplication.translate("Meaning", "Returned"),
        "unit_price": QCoreApplication.translate("Meaning", "Unit price"),
        "line_total": QCoreApplication.translate("Meaning", "Line total"),
        "category": QCoreApplication.translate("Meaning", "Category"),
        "status": QCoreApplication.translate("Meaning", "Status"),
        "currency": QCoreApplication.translate("Meaning", "Currency"),
        NOTHING: QCoreApplication.translate("Meaning", "not needed"),
    }


def meaning_of(header: str, columns: Mapping[str, tuple[str, ...]]) -> str:
    """Return the field that a column gives first, "" for none."""
    return next((field for field in meanings() if header in columns.get(field, ())), NOTHING)


def rematched(columns: Mapping[str, tuple[str, ...]], header: str, field: str) -> dict[str, str]:
    """Return what the merchant says by giving one column another meaning, as a mapping of fields to headers.

    Args:
        columns: What gives each field now.
        header: The column.
        field: Its new meaning; "" for none.
    """
    said = {}
    for name, headers in columns.items():
        if header in headers and name != field:
            others = [one for one in headers if one != header]
            said[name] = others[0] if others else ""
    if field:
        said[field] = header
    return said


def encoding_name(codec: str) -> str:
    """Return an encoding's usual name, with whose letters it has."""
    name = _ENCODINGS.get(codec, codec.upper())
    letters = {
        "UTF-8": QCoreApplication.translate("Letters", "all letters"),
        "UTF-16": QCoreApplication.translate("Letters", "all letters"),
        "Windows-1252": QCoreApplication.translate("Letters", "Western Europe"),
        "Windows-1250": QCoreApplication.translate("Letters", "Central Europe"),
        "Windows-1251": QCoreApplication.translate("Letters", "Cyrillic"),
    }.get(name)
    return name if letters is None else f"{letters} ({name})"


def delimiter_name(delimiter: str) -> str:
    """Return by what the columns are split."""
    return {
        ",": QCoreApplication.translate("Delimiter", "split by commas"),
        ";": QCoreApplication.translate("Delimiter", "split by semicolons"),
        "\t": QCoreApplication.translate("Delimiter", "split by tabs"),
        "|": QCoreApplication.translate("Delimiter", "split by bars"),
    }.get(delimiter, delimiter)


def date_order_name(order: str) -> str:
    """Return an order of day, month and year for people."""
    return {
        "dmy": QCoreApplication.translate("Dates", "day, month, year"),
        "mdy": QCoreApplication.translate("Dates", "month, day, year"),
        "ymd": QCoreApplication.translate("Dates", "year, month, day"),
    }[order]


def number_example(spec: ImportSpec) -> str:
    """Return how numbers are written in the file."""
    return "1.234,56" if spec.decimal == "," else "1,234.56"
