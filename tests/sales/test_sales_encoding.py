"""How the encoding of a file is found, by the letters of all of its lines."""

from __future__ import annotations

import io
import tomllib
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.resources import resource
from recsys_desktop.sales.encoding import TextFacts, commonest_encoding, marked_encoding, texts

from .files import HEADER
from .words import PAIRS, WORDS

KNOWN = tomllib.loads(resource("letters.toml").read_text("utf-8"))
SCRIPTS = {"cp1251": "ru", "cp866": "ru", "koi8-r": "ru", "cp1253": "el"}


def rows(names: list[str]) -> str:
    return HEADER + "".join(f"{100 + at},2026-01-03,c{at},M{at},{name},1,18.00\n" for at, name in enumerate(names))


def read_back(raw: bytes) -> str:
    """Return a file's text as it is read once its encoding is found."""
    found = commonest_encoding(io.BytesIO(raw).read, lambda: None)
    return "".join(texts(io.BytesIO(raw).read, found, TextFacts()))


@pytest.mark.parametrize(("encoding", "language"), PAIRS)
def test_ten_names_give_the_encoding_away(encoding, language):
    text = rows(WORDS[language].split("|"))
    assert read_back(text.encode(encoding)) == text


@given(data=st.data(), pair=st.sampled_from(PAIRS))
@settings(deadline=None, derandomize=True, max_examples=150)
def test_any_text_of_a_language_is_read_back(data, pair):
    encoding, language = pair
    names = WORDS[language].split("|")
    names = data.draw(st.permutations(names))[: len(names) - data.draw(st.integers(0, 2))]
    every = data.draw(st.integers(1, 40))
    text = rows([name if at % every == 0 else "Plain mug" for name in names for at in range(every)])
    assert read_back(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_accents_that_stand_apart_are_put_on_their_letters(encoding):
    text = rows(["Café crème", "Käse", "Việt Nam", "Plain mug"])
    raw = unicodedata.normalize("NFD", text).encode(encoding)
    assert "".join(texts(io.BytesIO(raw).read, encoding, TextFacts())) == text


@given(data=st.data(), encoding=st.sampled_from(sorted(SCRIPTS)))
@settings(deadline=None, derandomize=True, max_examples=60)
def test_words_of_a_script_without_latin_letters_are_read_back(data, encoding):
    letters = st.sampled_from(KNOWN["languages"][SCRIPTS[encoding]][:15])
    words = data.draw(
        st.lists(
            st.lists(letters, min_size=4, max_size=9, unique=True).map("".join), min_size=12, max_size=20, unique=True
        )
    )
    text = rows([word.capitalize() for word in words])
    assert read_back(text.encode(encoding)) == text


def test_the_last_lines_decide_as_well_as_the_first():
    text = rows(["Plain mug"] * 60_000 + ["Кружка", "Свеча", "Полотенце"])
    assert read_back(text.encode("cp1251")) == text


def test_a_product_that_is_sold_often_counts_once():
    text = rows(["Café"] * 5_000 + WORDS["pl"].split("|"))
    assert read_back(text.encode("cp1250")) == text


@pytest.mark.parametrize("names", [["Café"], ["Jalapeño"], ["20 °C"], ["£5 voucher"], ["Brötchen", "Café"], ["Mug®"]])
def test_few_letters_are_the_usual_ones(names):
    text = rows([*names, "Plain mug"])
    assert read_back(text.encode("cp1252")) == text


@pytest.mark.parametrize("language", ["zh_cn", "ja", "ko", "ru", "el", "de"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_found_in_any_script(language, encoding):
    names = WORDS[language].split("|")
    lines = ["\t".join(names[:5]), *("\t".join([name * 3, "一万", name, "7"]) for name in names)]
    assert marked_encoding(("\n".join(lines) + "\n").encode(encoding)) == encoding


def test_zero_bytes_amid_other_text_do_not_make_it_utf_16():
    for text in (rows(WORDS["zh_cn"].split("|")).encode("gb18030"), rows(WORDS["fr"].split("|")).encode("cp1252")):
        assert marked_encoding(text) is None
        assert marked_encoding(text.replace(b",1,", b"\0,1,\0")) is None


@pytest.mark.parametrize(("name", "encoding"), [("Café", "cp1252"), ("连衣裙红色", "gb18030"), ("Кружка", "cp1251")])
def test_a_stray_line_is_decoded_by_itself_and_counted(name, encoding):
    good, facts = rows(["Crème"] * 3), TextFacts()
    raw = good.encode() + f"9,2026-01-03,c,M,{name},1,18\n".encode(encoding) + b"10,2026-01-03,c,M,Mug,1,18\n"
    assert commonest_encoding(io.BytesIO(raw).read, lambda: None) == "utf-8"
    assert f",{name},1,18\n10," in "".join(texts(io.BytesIO(raw).read, "utf-8", facts))
    assert (facts.odd_count, facts.odd_lines) == (1, [5])


def test_every_letter_is_known_to_an_encoding_of_its_language():
    for codec in KNOWN["codecs"]:
        for language in codec["languages"]:
            letters = KNOWN["languages"][language]
            written = letters.encode(codec["name"], "ignore").decode(codec["name"])
            assert len(written) > len(letters) // 2, (codec["name"], language)
            assert len(set(letters)) == len(letters)
