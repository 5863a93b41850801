"""Runs before the program: stands in for parts of TensorFlow that it imports at its start and that we never call.

TensorFlow's face imports TensorFlow Lite and the profiler's plugin, 50 MB of libraries, only to name them.
"""

import importlib.abc
import importlib.machinery
import sys

ABSENT = (
    "tensorflow._api.v2.lite",
    "tensorflow._api.v2.compat.v1.lite",
    "tensorflow._api.v2.compat.v2.lite",
    "tensorflow.python.profiler.internal._pywrap_profiler_plugin",
)


def _missing(name):
    raise AttributeError(f"{name} is not part of this package of TensorFlow")


class _Empty(importlib.abc.Loader, importlib.abc.MetaPathFinder):
    """Finds and fills modules in which nothing is."""

    def find_spec(self, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if name in ABSENT else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__getattr__ = _missing


sys.meta_path.insert(0, _Empty())
