"""The project's own rules, checked over its sources."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from recsys_desktop.desktop import qt_types
from tests.conftest import COLLECTED_WITH_TENSORFLOW

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "recsys_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def lines_with(pattern: str, files: list[Path]) -> list[str]:
    """Return file:line of every match."""
    found = []
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if re.search(pattern, line):
                found.append(f"{file.relative_to(ROOT)}:{number} {line.strip()}")
    return found


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        (r"\bimport pickle\b|allow_pickle=True|joblib", "files may be exchanged, and pickle runs what it loads"),
        (r"\btr\(\s*f[\"']", "such a text is extracted but never translated"),
        (r"\b(translate|mark)\(\s*[\"'][\w ]+[\"'],\s*f[\"']", "such a text is extracted but never translated"),
        (r"=\s*(self\.)?tr\b(?!\()", "an alias of tr is not extracted"),
        (r"QSortFilterProxyModel", "it needs seconds for 10,000 rows; use desktop/tables"),
        (r"\.connect\(\s*lambda", "a lambda runs in the sender's thread"),
        (r"\btime\.sleep\b", "wait for an event instead"),
    ],
)
def test_sources_do_not_have(pattern: str, why: str) -> None:
    assert lines_with(pattern, SOURCES) == [], why


def test_all_that_is_used_of_qt_is_made_on_one_thread() -> None:
    used: dict[str, set[str]] = {module: set() for module in qt_types.NAMES}
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module in used:
                used[node.module] |= {one.name for one in node.names}
    assert used == qt_types.NAMES


def test_no_test_module_starts_tensorflow_when_it_is_imported(pytestconfig: pytest.Config) -> None:
    assert not pytestconfig.stash[COLLECTED_WITH_TENSORFLOW]


def test_tests_do_not_sleep() -> None:
    others = [file for file in TESTS if file != Path(__file__)]
    assert lines_with(r"\btime\.sleep\(|\bqtbot\.wait\(", others) == []


def test_colours_live_in_the_theme_alone() -> None:
    # The header of an exported workbook is not part of the window.
    others = [file for file in (PACKAGE / "desktop").rglob("*.py") if file.name != "theme.py"]
    assert lines_with(r"[\"'#]#[0-9A-Fa-f]{6}\b|[\"']#[0-9A-Fa-f]{3}[\"']", others) == []


def test_only_the_command_line_s_output_prints() -> None:
    others = [file for file in SOURCES if file != PACKAGE / "cli" / "output.py"]
    assert lines_with(r"(?<![\w.])print\(", others) == []


def functions() -> Iterator[tuple[str, int]]:
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                yield f"{file.relative_to(ROOT)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_modules_and_functions_stay_small() -> None:
    modules = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in SOURCES if file.stat().st_size}
    assert [str(file) for file, lines in modules.items() if lines > 450] == []
    assert statistics.median(modules.values()) <= 120
    lengths = dict(functions())
    assert statistics.quantiles(lengths.values(), n=100)[98] <= 45
    assert [name for name, lines in lengths.items() if lines > 80] == []


def test_no_source_names_a_path_of_a_machine() -> None:
    texts = [*SOURCES, *ROOT.glob("*.md"), ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    assert lines_with(r"/(home|work|root|Users)/\w", texts) == []
