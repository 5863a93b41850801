from __future__ import annotations

import pytest

from recsys_desktop.desktop.press import QtPress
from recsys_desktop.exporting.press import use_press


@pytest.fixture(autouse=True)
def _printed_by_qt() -> None:
    use_press(QtPress)
