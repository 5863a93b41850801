"""The currency of a shop: what its imports name, and what the merchant says where they name none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recsys_desktop.currency import agreed, codes, shortened
from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop


@dataclass(frozen=True)
class Currency:
    """What is known of a shop's currency.

    Attributes:
        code: In which amounts are shown; "" where none is known, or there are several.
        named: What the imports that count name, as codes or signs, sorted.
        chosen: What the merchant chose; "" for nothing.
        asked: Whether that matters: some import leaves it open, or there is none.
        several: Whether there are several.
        imports: How many imports count, further ones included.
    """

    code: str
    named: tuple[str, ...]
    chosen: str
    asked: bool
    several: bool
    imports: int

    @property
    def shared(self) -> bool:
        """Whether some imports name the currency, and the others, which leave it open, are shown in it too."""
        return self.asked and not self.several and bool(agreed(self.named))

    @property
    def names(self) -> tuple[str, ...]:
        """What is named and chosen, for a sentence."""
        return shortened([*self.named, *([self.chosen] if self.asked and self.chosen else [])])

    @property
    def choosable(self) -> bool:
        """Whether the merchant may choose: some import leaves it open, or what was chosen may be taken back."""
        return self.asked and bool(self.chosen or not self.several)


def currency_of(shop: Shop, *further: Sequence[str]) -> Currency:
    """Return what follows from the imports that count, and from the merchant's choice.

    Args:
        shop: The shop.
        further: What files name that are still to be imported.
    """
    imports = [batch.currencies for batch in shop.ledger.batches() if batch.undone_at is None]
    imports += map(tuple, further)
    chosen = shop.ledger.chosen_currency()
    chosen = chosen if chosen in codes() else ""
    named = {name for names in imports for name in names}
    asked = not imports or any(agreed(names) == "" for names in imports)
    code = agreed(named, chosen if asked else "")
    return Currency(code or "", tuple(sorted(named)), chosen, asked, code is None, len(imports))


def choose_currency(shop: Shop, code: str, progress: Progress) -> Currency:
    """Keep what the merchant chose for imports that name no currency; "" for none.

    Raises:
        Refused: ``currency``, if it is no code by ISO 4217.
    """
    if code and code not in codes():
        told = translate("Jobs", "“{code}” is no currency. Use a code of three letters, such as EUR.")
        raise Refused("currency", told.format(code=code))
    shop.ledger.choose_currency(code, progress)
    return currency_of(shop)
