"""Keras, for tests that look into its models: started by whatever process comes to them, and by no other."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

import pytest

from recsys_desktop.learning.trainer import UNUSED_BY_KERAS


@pytest.fixture(scope="session")
def keras() -> ModuleType:
    """Keras as a training process has it."""
    absent = [name for name in UNUSED_BY_KERAS if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]
    try:
        return importlib.import_module("keras")
    finally:
        for name in absent:
            del sys.modules[name]


@pytest.fixture(scope="session")
def classic(keras: ModuleType) -> ModuleType:
    """The module ``learning.classic``, which starts TensorFlow."""
    return importlib.import_module("recsys_desktop.learning.classic")


@pytest.fixture(scope="session")
def fitting(keras: ModuleType) -> ModuleType:
    """The module ``learning.fitting``, which starts TensorFlow."""
    return importlib.import_module("recsys_desktop.learning.fitting")
