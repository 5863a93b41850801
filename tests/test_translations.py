"""The translations: whole, and true to their sources."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
FILES = sorted(FOLDER.glob("*.ts"))
COMPLETE = ("de", "en", "es", "fr", "zh_CN")
"""The languages in which nothing may be missing."""

_TOOL = ROOT / "packaging" / "translations.py"
_PLACES = re.compile(r"\{\w*(?::[^}]*)?\}|%L?n|%L?\d|%\(\w+\)[sr]|%s")
_NUMBERS = {"%n", "%Ln"}


def tool() -> ModuleType:
    """Load the command that brings the files up to date; a folder named packaging is no package of ours."""
    found = importlib.util.spec_from_file_location("translations", _TOOL)
    assert found is not None
    assert found.loader is not None
    made = importlib.util.module_from_spec(found)
    found.loader.exec_module(made)
    return made


@dataclass(frozen=True)
class Entry:
    """One text of one language; forms are several where it has a number."""

    source: str
    forms: tuple[str, ...]
    finished: bool
    numerus: bool


def entries(file: Path) -> Iterator[Entry]:
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        numerus = message.get("numerus") == "yes"
        texts = [form.text or "" for form in translation] if numerus else [translation.text or ""]
        finished = translation.get("type") != "unfinished"
        yield Entry(message.findtext("source", ""), tuple(texts), finished, numerus)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_places_agree_with_the_source(file: Path) -> None:
    wrong = []
    for entry in entries(file):
        wanted = sorted(_PLACES.findall(entry.source))
        for form in entry.forms if entry.finished else ():
            # "A list of one product" may do without its number.
            spared = _NUMBERS if entry.numerus else set()
            found = sorted(_PLACES.findall(form))
            if found != wanted and found != [place for place in wanted if place not in spared]:
                wrong.append((entry.source, form))
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_plural_forms_are_complete(file: Path) -> None:
    counts = {len(entry.forms) for entry in entries(file) if entry.numerus}
    assert len(counts) == 1
    assert [entry.source for entry in entries(file) if entry.finished and not all(map(str.strip, entry.forms))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_are_up_to_date(file: Path, tmp_path: Path) -> None:
    code, copy = file.stem.removeprefix("recsys_desktop_"), Path(shutil.copy(file, tmp_path))
    translations = tool()
    translations.update(copy, code)
    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), "run packaging/translations.py"
    translations.release(copy, copy.with_suffix(".qm"))
    assert copy.with_suffix(".qm").read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", COMPLETE)
def test_nothing_is_unfinished(code: str) -> None:
    file = FOLDER / f"recsys_desktop_{code}.ts"
    assert [entry.source for entry in entries(file) if not entry.finished] == []


def test_no_french_line_begins_with_a_sign() -> None:
    # French puts a blank before these signs, at which no line may be broken: U+202F, or U+00A0.
    told = [form for entry in entries(FOLDER / "recsys_desktop_fr.ts") for form in entry.forms]
    told += [chapter.read_text(encoding="utf-8") for chapter in (ROOT / "resources" / "guide" / "fr").glob("*.md")]
    assert not [text for text in told if re.search(r" [:;?!»](?!\w)|« ", text)]
