"""What can be chosen about the factorization, and what is wanted of a training."""

from __future__ import annotations

from dataclasses import dataclass

from recsys_desktop.learning.fold_in import Penalty

_USUAL_DIMENSIONS = 64


@dataclass(frozen=True)
class Settings:
    """One choice of the factorization's constants.

    Attributes:
        alpha0: Weight of every cell of the whole matrix, bought or not.
        pull: ``alpha0 · reg``: how strongly vectors of rarely seen rows are pulled to 0. Searched in place of
            ``reg``, since the best ``reg`` changes with ``alpha0`` and this product hardly does.
        tau: Days after which a purchase counts 1/e.
        dimensions: Length of the vectors.
        sweeps: Number of epochs, each one a half step of customers, then one of products.
        demand_weight: γ, the weight of current demand (factors.py); learned, not searched.
    """

    alpha0: float = 0.5
    pull: float = 0.002
    tau: float = 120.0
    dimensions: int = _USUAL_DIMENSIONS
    sweeps: int = 4
    demand_weight: float = 0.0

    @property
    def penalty(self) -> Penalty:
        """The constants of the loss."""
        return Penalty(alpha0=self.alpha0, reg=self.pull / self.alpha0)

    def as_parameters(self) -> dict[str, float | int | str]:
        """Return the constants under the names of the loss, for the model's manifest."""
        return {
            "dimensions": self.dimensions,
            "alpha0": self.alpha0,
            "reg": self.penalty.reg,
            "nu": self.penalty.nu,
            "tau": self.tau,
            "sweeps": self.sweeps,
            "demand_weight": self.demand_weight,
        }


def most_dimensions(customers: int, products: int) -> int:
    """Return how long vectors may be at most in a shop of some size.

    The matrix of who bought what has no higher rank than its shorter side. Vectors as long as that can write down
    every purchase as it was: nothing is summed up, so nothing is learned of what was not bought. One fewer, at least 1.
    """
    return max(1, min(customers, products) - 1)


_PULL = 7.0
_PULL_TIMES = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)


def usual_settings(customers: int, products: int) -> Settings:
    """Return the constants to begin with in a shop of some size.

    What pulls a rarely seen row to 0 is ``pull`` times the size of the other table (fold_in.py), so the same pull is a
    hundred times stronger in a large shop. The product below did best on a shop of 3,600 × 3,450 and on films of
    943 × 1,643 alike.
    """
    dimensions = min(_USUAL_DIMENSIONS, most_dimensions(customers, products))
    return Settings(pull=_PULL / max(customers * products, 1) ** 0.5, dimensions=dimensions)


_DIMENSIONS = (16, 32, _USUAL_DIMENSIONS, 128, 256)


def ladders(start: Settings, *, most: int) -> dict[str, tuple[float, ...]]:
    """Return the values that are tried, in the order in which the constants are searched; the start's are on them.

    Args:
        start: Where the search begins.
        most: The dimensions that the shop bears (:func:`most_dimensions`).
    """
    return {
        "tau": (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0),
        "alpha0": (0.125, 0.25, 0.5, 1.0, 2.0),
        "pull": tuple(start.pull * times for times in _PULL_TIMES),
        "dimensions": tuple(sorted({start.dimensions, *(each for each in _DIMENSIONS if each <= most)})),
    }


@dataclass(frozen=True)
class TrainingOptions:
    """What the merchant may ask of a training.

    Attributes:
        method: One of :data:`recsys_desktop.learning.methods.METHODS` or ``auto``.
        dimensions: Length of the vectors, shortened where the shop is too small (:func:`most_dimensions`); None to
            choose it on the validation window.
        seed: Seeds everything that is drawn.
        budget: About how many seconds the choice of constants may take on a usual laptop. It buys a number of
            trials that is computed from the shop's size, not from the clock: so the same data, seed and machine
            give the same model, bit for bit. A busy computer takes longer for them; who does not want to wait may
            stop the training and keep the best so far.
    """

    method: str = "auto"
    dimensions: int | None = None
    seed: int = 0
    budget: float = 30.0
