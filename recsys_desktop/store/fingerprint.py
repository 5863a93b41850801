"""The fingerprint of the sales lines: the same exactly when the lines are the same, in whatever order they came.

Each line has a mark, the lower 64 bits of the MD5 of its ids and values; the fingerprint is the sum of the marks
modulo 2^64. A sum does not depend on the order and can be kept up to date by the lines that come and go. MD5 is used
because it stays the same in every version of the database; nothing secret hangs on it.
"""

from __future__ import annotations

from recsys_desktop.store.database import Statements
from recsys_desktop.store.keys import WITH_IDS

_MODULUS = 1 << 64

# `l` is a table of lines, `o`, `c` and `p` the tables of orders, customers and products joined to it.
MARK = """md5_number_lower(concat(
    o.id, chr(31), epoch_us(l.time), chr(31), coalesce(c.id, chr(30)), chr(31), p.id, chr(31),
    l.quantity + 0.0, chr(31), coalesce((l.unit_price + 0.0)::VARCHAR, chr(30))))"""


def shift(db: Statements, by: int) -> None:
    """Change the kept fingerprint by the marks of lines that came (positive) or went (negative)."""
    set_to(db, f"{(int(kept(db), 16) + by) % _MODULUS:016x}")


def kept(db: Statements) -> str:
    """Return the kept fingerprint as 16 hex digits."""
    (value,) = db.row("SELECT value FROM meta WHERE name = 'fingerprint'")
    return f"{int(value):016x}"


def counted(db: Statements) -> str:
    """Return the fingerprint counted anew from all lines, as 16 hex digits."""
    return f"{total(db, 'sales_lines') % _MODULUS:016x}"


def total(db: Statements, table: str) -> int:
    """Return the sum of the marks of the lines in ``sales_lines`` or a table with the same columns."""
    return db.number(f"SELECT sum({MARK}) FROM {table} {WITH_IDS}")


def set_to(db: Statements, fingerprint: str) -> None:
    """Write the kept fingerprint, given as hex digits."""
    db.run("UPDATE meta SET value = ? WHERE name = 'fingerprint'", [str(int(fingerprint, 16))])
