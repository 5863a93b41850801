"""Brings the translations up to date with the sources: ``python packaging/translations.py [NEW LANGUAGE]``.

Qt's lupdate reads the texts out of the sources (and out of the layouts, which are data) into one ``.ts`` file a
language, lrelease makes the ``.qm`` files that the program reads. Both come with PySide6. Translations that stand in
the ``.ts`` files stay; English has its plural forms alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
STEM = "recsys_desktop_"
LAYOUT_CONTEXT = "Layout"
LAYOUT_TEXTS = ("title", "refusal", "export")
"""What a layout says to people."""


def main(new: list[str]) -> int:
    """Update all files, beginning those of new languages."""
    if not all(re.fullmatch("[a-z]{2,3}(_[A-Z]{2})?", code) for code in new):
        raise SystemExit(__doc__)
    codes = sorted({*(file.stem.removeprefix(STEM) for file in FOLDER.glob("*.ts")), *new})
    for code in codes:
        update(FOLDER / f"{STEM}{code}.ts", code)
        release(FOLDER / f"{STEM}{code}.ts", FOLDER / f"{STEM}{code}.qm")
    return 0


def update(file: Path, code: str) -> None:
    """Bring one ``.ts`` file up to date; texts that are gone are dropped.

    Args:
        file: The file; made where it is missing.
        code: Its language.
    """
    with tempfile.TemporaryDirectory() as folder:
        layouts = Path(folder) / "layouts.py"
        layouts.write_text("\n".join(_layout_calls()), encoding="utf-8")
        sources = sorted(map(str, (ROOT / "recsys_desktop").rglob("*.py")))
        arguments = Path(folder) / "sources.txt"
        arguments.write_text("\n".join([*sources, str(layouts)]), encoding="utf-8")
        plurals = ["-pluralonly"] if code == "en" else []
        _run("lupdate", "-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en",
             *plurals, "-target-language", code, "-disable-heuristic", "similartext",
             "-tr-function-alias", "QT_TRANSLATE_NOOP+=mark",
             f"@{arguments}", "-ts", str(file))  # fmt: skip


def release(file: Path, compiled: Path) -> None:
    """Compile a ``.ts`` file; what is not yet translated is left out, and so shown in English."""
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(compiled))


def layout_texts() -> Iterator[str]:
    """Yield all that the layouts say to people."""
    for file in sorted((ROOT / "resources" / "layouts").glob("*.toml")):
        layout = tomllib.loads(file.read_text(encoding="utf-8"))
        yield from (layout[name] for name in LAYOUT_TEXTS if layout.get(name))


def _layout_calls() -> Iterator[str]:
    return (f"mark({LAYOUT_CONTEXT!r}, {text!r})" for text in dict.fromkeys(layout_texts()))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / tool), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
