"""Whether all parts of an installed program are there; it imports none of them."""

from __future__ import annotations

from recsys_desktop.errors import Failed
from recsys_desktop.resources import missing_parts

_MOST_NAMED = 3


def prove_whole() -> None:
    """Compare the parts with the list of the build.

    Raises:
        Failed: If any is missing or cut short.
    """
    if missing := missing_parts():
        more = f" and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
        named = ", ".join(missing[:_MOST_NAMED])
        raise Failed(f"The self-test failed. Missing or damaged parts of the program: {named}{more}.")
