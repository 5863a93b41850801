"""Judges by which encoding bytes beyond ASCII become the likeliest text (naive Bayes, tables in letters.toml).

A single-byte encoding is judged in a language of its own: how usual each letter is, and whether neighbours go together,
for no word mixes scripts, has a capital after a small letter, or a sign amid letters. A two-byte one is judged by how
usual its characters are. All are likelihoods of the same bytes, so that they compare. Everything is a table lookup over
pairs of bytes: no loop over letters.
"""

from __future__ import annotations

import math
import tomllib
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.resources import resource

# Logarithms of probabilities of one character, or of two neighbours.
_ASCII = math.log(1 / 30)
_IMPOSSIBLE = -16.0
_RARE = -11.0
_CAPITAL, _SMALL = math.log(0.12), math.log(0.88)
_CAPITAL_AFTER_SMALL = -5.0
_TWO_SCRIPTS = -8.0
_SIGN_AT_LETTER = -4.0
_LATIN_AT_WIDE = -2.5
_TWO_ACCENTS = -1.0
_SIGN_AT_SIGN = -2.0
# What a pair of neighbours is made of: the kinds of character.
_SPACE, _SIGN, _TRAILING, _LATIN = range(4)
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "HEBREW", "ARABIC", "THAI")


@dataclass(frozen=True)
class _Single:
    """Single-byte encodings.

    Attributes:
        names: Python codecs, one for each row of the tables: a codec stands once for each of its languages.
        letters: Log-probability of each byte; float64 (rows, 256), the encoding's prior not included.
        priors: float64 (rows,).
        neighbours: Log-factor of two neighbouring bytes, (rows of ``kinds``, 65536).
        kinds: Row of ``neighbours`` for each row.
    """

    names: tuple[str, ...]
    letters: NDArray[np.float64]
    priors: NDArray[np.float64]
    neighbours: NDArray[np.float32]
    kinds: NDArray[np.intp]


def likeliest(words: Collection[bytes]) -> str:
    """Return the Python codec by which words with bytes beyond ASCII become the likeliest text.

    Args:
        words: Different words of the file, the bytes between spaces and punctuation marks; few are enough.
    """
    return _likeliest(b" ".join([b"", *sorted(words), b""]))


@lru_cache(maxsize=4096)
def _likeliest(text: bytes) -> str:
    scores: dict[str, float] = {name: _score_wide(text, name) for name in _knowledge()["wide"]}
    table = _single()
    letters = np.frombuffer(text, np.uint8).astype(np.uint16)
    pairs, times = np.unique((letters[:-1] << 8) | letters[1:], return_counts=True)
    each = np.bincount(letters, minlength=256)
    fit = table.letters @ each + table.priors + (table.neighbours[:, pairs] @ times)[table.kinds]
    best = int(fit.argmax())
    scores[table.names[best]] = float(fit[best])
    return max(scores, key=scores.__getitem__)


def _score_wide(text: bytes, name: str) -> float:
    points = np.minimum(np.frombuffer(text.decode(name, "replace").encode("utf-32-le"), np.uint32), 0xFFFF)
    latin = (points >= ord("a")) & (points <= ord("z"))
    wide = points > 0x7F
    touching = np.count_nonzero((latin[:-1] & wide[1:]) | (wide[:-1] & latin[1:]))
    prior = float(_knowledge()["wide"][name]["prior"])
    return float(_wide(name)[points].sum()) + touching * _LATIN_AT_WIDE + prior


@cache
def _knowledge() -> Mapping[str, Any]:
    return tomllib.loads(resource("letters.toml").read_text("utf-8"))


@cache
def _single() -> _Single:
    names, letters, priors, kinds, neighbours = [], [], [], [], []
    known = {language: _frequencies(letters) for language, letters in _knowledge()["languages"].items()}
    foreign = _mixed(known.values())
    for row, codec in enumerate(_knowledge()["codecs"]):
        characters = [_character(codec["name"], byte) for byte in range(256)]
        neighbours.append(_neighbours(characters))
        languages = [known[language] for language in codec["languages"]]
        # A shop may sell the goods of many countries: all languages together count as one more.
        for language in [*languages, _mixed(languages)]:
            names.append(codec["name"])
            letters.append([_log_letter(character, language, foreign) for character in characters])
            # Several languages are several chances.
            priors.append(codec["prior"] - math.log(len(languages)) / 2)
            kinds.append(row)
    return _Single(
        tuple(names), np.array(letters), np.array(priors), np.array(neighbours, np.float32), np.array(kinds, np.intp)
    )


def _character(codec: str, byte: int) -> str:
    """Return the character of a byte; empty if it has none."""
    try:
        character = bytes([byte]).decode(codec)
    except UnicodeDecodeError:
        return ""
    return "" if 0x7F <= ord(character) <= 0x9F else character


def _frequencies(letters: str) -> dict[str, float]:
    weights = [1 / (rank + 3) for rank in range(len(letters))]
    return {letter: weight / sum(weights) for letter, weight in zip(letters, weights, strict=True)}


def _mixed(languages: Collection[Mapping[str, float]]) -> dict[str, float]:
    letters = {letter for language in languages for letter in language}
    return {
        letter: sum(language.get(letter, 0.0) for language in languages) / len(languages) for letter in sorted(letters)
    }


def _log_letter(character: str, language: Mapping[str, float], foreign: Mapping[str, float]) -> float:
    """Return the logarithm of how likely a character is in a language with some foreign words."""
    if not character:
        return _IMPOSSIBLE
    if character.isascii():
        return _ASCII
    small = character.lower()
    likely = 0.75 * language.get(small, 0.0) + 0.2 * foreign.get(small, 0.0) + _signs().get(character, 0.0)
    case = _SMALL if character == small else _CAPITAL
    return max(_RARE, math.log(likely) + case) if likely else _RARE


@cache
def _signs() -> dict[str, float]:
    return {sign: 0.08 * likely for sign, likely in _frequencies(_knowledge()["symbols"]["common"]).items()}


def _neighbours(characters: Sequence[str]) -> NDArray[np.float32]:
    """Return the log-factor of each two bytes as neighbours, (65536,)."""
    script = np.array([_script(character) for character in characters])
    small = np.array([character.islower() for character in characters])
    capital = np.array([character.isupper() for character in characters])
    ascii_ = np.arange(256) < 128
    before, after = script[:, None], script[None, :]
    letters = (before > _TRAILING) & (after > _TRAILING)
    parted = ((before == _SIGN) | (before == _TRAILING)) & (after > _TRAILING) | (before > _TRAILING) & (after == _SIGN)
    factor = np.where(letters & (before != after), _TWO_SCRIPTS, 0.0)
    factor += np.where(letters & small[:, None] & capital[None, :], _CAPITAL_AFTER_SMALL, 0.0)
    factor += np.where(parted, _SIGN_AT_LETTER, 0.0)
    factor += np.where((before == _SIGN) & (after == _SIGN), _SIGN_AT_SIGN, 0.0)
    factor += np.where((before == _LATIN) & (after == _LATIN) & ~(ascii_[:, None] | ascii_[None, :]), _TWO_ACCENTS, 0.0)
    factor[np.ix_(ascii_, ascii_)] = 0.0
    return factor.astype(np.float32).ravel()


def _script(character: str) -> int:
    """Return the kind of a character: space, sign, sign behind a word, or a script's number."""
    if character and character in "®™":
        return _TRAILING
    if not character.isalpha() or character in "ªº":
        # Quotation marks and dashes stand at words as spaces do.
        return _SPACE if not character or character.isascii() or character in "\u00a0’“”„«»–€£°" else _SIGN
    name = unicodedata.name(character, "")
    return next(
        (number for number, script in enumerate(_SCRIPTS, _LATIN) if name.startswith(script)), _LATIN + len(_SCRIPTS)
    )


@cache
def _wide(name: str) -> NDArray[np.float64]:
    """Return the log-probability of each character of the basic plane in a two-byte encoding; (65536,)."""
    table = np.full(0x10000, _IMPOSSIBLE)
    groups = _groups(name, _knowledge()["signs"].get(_knowledge()["wide"][name]["signs"], ""))
    for weight, characters in groups:
        if characters:
            table[[ord(character) for character in characters]] = math.log(weight / len(characters))
    table[:128] = _ASCII
    return table


def _groups(name: str, usual: str) -> list[tuple[float, str]]:
    """Return groups of characters with the share of text that each makes up; a later group wins."""
    rest = "".join(_area(name, range(0x81, 0xFF), range(0x40, 0xFF)))
    marks = "　、。·（）【】《》，：；！？「」～—…￥×“”／＋－．％" + "".join(map(chr, range(0xFF10, 0xFF1A)))
    kana = "".join(map(chr, [*range(0x3041, 0x3094), *range(0x30A1, 0x30FD)]))
    high = range(0xA1, 0xFF)
    if name == "gb18030":
        return [
            (0.002, rest),
            (0.03, _area("gb2312", range(0xD8, 0xF8), high)),
            (0.5, _area("gb2312", range(0xB0, 0xD8), high)),
            (0.05, marks),
            (0.4, usual),
        ]
    if name == "cp950":
        common = _area("big5", range(0xA4, 0xC7), range(0x40, 0xFF))
        return [(0.03, rest), (0.5, common), (0.05, marks), (0.4, usual)]
    if name == "cp949":
        return [(0.002, rest), (0.02, marks), (0.5, _area("euc_kr", range(0xB0, 0xC9), high)), (0.47, usual)]
    half = "".join(map(chr, range(0xFF61, 0xFFA0)))
    return [
        (0.01, rest),
        (0.01, half),
        (0.15, _area("euc_jp", range(0xB0, 0xD0), high)),
        (0.05, marks),
        (0.55, kana),
        (0.2, usual),
    ]


def _area(codec: str, leads: range, trails: range) -> str:
    """Return the characters of an area of a two-byte encoding."""
    pairs = b"\n".join(bytes([lead, trail]) for lead in leads for trail in trails)
    return "".join(character for character in pairs.decode(codec, "ignore").split("\n") if len(character) == 1)
