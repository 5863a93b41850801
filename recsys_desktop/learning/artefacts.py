"""What a training leaves behind: one folder of plain files, replaced as a whole while the model gets better.

    training.json        method, parameters, validation, curve
    products.npy         columns of the purchases that the rows of the vectors stand for, (n,) int32
    customers.npy        rows of the purchases whose customers it has learned from, (m,) int32
    product_vectors.npy  the product table in its principal axes, (n, d) float32
    model.keras          both tables, as Keras saves them
    report.json          the test on the shop's last weeks (report.py), where there was enough to judge by

A training writes each better state beside the last one and renames it, so that whoever ends the training
process, at whatever moment, finds the best state so far complete or finds none.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeAlias

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate

Parameters: TypeAlias = dict[str, float | int | str]

TRAINING = "training.json"
PRODUCTS = "products.npy"
CUSTOMERS = "customers.npy"
VECTORS = "product_vectors.npy"
MODEL = "model.keras"


TOO_FEW_RETURNED = "too-few-returned"
"""``auto`` had nobody to judge by, and so took what sells best."""

NO_CUSTOMERS = "no-customers"
"""``auto`` found no sale that says who bought."""


@dataclass(frozen=True)
class Training:
    """What was trained, and how good it is.

    Attributes:
        method: Name of the method.
        parameters: Its constants.
        validation: Measures on the shop's own last weeks; empty where there was too little to judge by.
        complete: Whether it was trained on all sales; False where the training was stopped before.
        curve: Loss after each epoch of the last fit.
        because: Why ``auto`` took what sells best without a test, one of the words above; "" for all else.
    """

    method: str
    parameters: Parameters
    validation: dict[str, float] = field(default_factory=dict)
    complete: bool = True
    curve: list[float] = field(default_factory=list)
    because: str = ""


def read_training(folder: Path) -> Training:
    """Read ``training.json`` of a model's folder.

    Raises:
        Refused: ``other-version``, if it holds what this program does not know.
    """
    try:
        return Training(**json.loads((folder / TRAINING).read_text(encoding="utf-8")))
    except (TypeError, ValueError) as error:
        raise other_version(repr(error)) from error


def other_version(details: str) -> Refused:
    """Return the sentence for a model that another version of the program made."""
    return Refused(
        "other-version",
        translate(
            "Learning",
            "This model was made by another version of RecSys Desktop. Update the program, use another model "
            "or train a new one.",
        ),
        details=details,
    )


class Keeper:
    """Keeps the best state of a training in a folder.

    Args:
        folder: Where; nobody else writes there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def keep(self, training: Training, write: Callable[[Path], None]) -> None:
        """Replace the kept state.

        Args:
            training: What it is.
            write: Writes the other files into the folder that it is given.
        """
        part = self._folder / "part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        write(part)
        text = json.dumps(asdict(training), indent=1, ensure_ascii=False)
        (part / TRAINING).write_text(text, encoding="utf-8")
        self._count += 1
        part.rename(self._folder / f"kept-{self._count:04d}")
        for older in sorted(self._folder.glob("kept-*"))[:-1]:
            shutil.rmtree(older, ignore_errors=True)


def kept(folder: Path) -> Path | None:
    """Return the best complete state in a training's folder, or None where there is none yet."""
    return max(folder.glob("kept-*"), default=None)
