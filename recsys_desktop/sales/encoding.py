"""Finds out how a file's bytes stand for letters, over the whole file, and turns them into lines of text."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.sales.letters import likeliest
from recsys_desktop.sales.source import EndlessLine

# Control characters that never mean anything in a cell; NUL and the Ctrl-Z of DOS among them.
CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_NO_ASCII = dict.fromkeys([9, 10, 13, *range(32, 127)])
_ASCII_AND_ZERO = bytes([0, *_NO_ASCII])
BLOCK = 1 << 22  # larger ones hold the interpreter, and with it the window, for too long at a time
_LONGEST_LINE = 1 << 25
_ENOUGH_WORDS = 50_000
_ACCENTS = (b"\xcc", b"\xcd")  # where UTF-8 writes accents apart from their letters, and nothing but such marks
# Letters and digits stay, and whatever may be half of a two-byte character; everything else parts words.
_WORDS = bytes(byte if byte >= 0x40 or chr(byte).isdigit() else 0x20 for byte in range(256))
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass
class TextFacts:
    """What was noticed while decoding.

    Attributes:
        odd_lines: Physical lines with bytes that do not belong to the encoding; at most the first hundred.
        odd_count: How many such lines.
        controls: Control characters dropped.
        ends_open: Whether the last line has no line end.
    """

    odd_lines: list[int] = field(default_factory=list)
    odd_count: int = 0
    controls: int = 0
    ends_open: bool = False


def named_encoding(name: str) -> str:
    """Return a codec's name if Python knows it as a text encoding.

    Raises:
        Refused: With ``encoding``.
    """
    try:
        b"a".decode(name, "replace")
        return codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError) as error:
        raise Refused(
            "encoding",
            translate(
                "Sales", "There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16."
            ).format(name=name),
        ) from error


def marked_encoding(head: bytes) -> str | None:
    """Return the encoding that the first bytes give away: a byte order mark, or the zero bytes of UTF-16."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    sample = head[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > len(sample) // 8 and 8 * min(even, odd) <= max(even, odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    # In a script of its own only the signs between cells have a zero byte.
    if even + odd > len(sample) // 50 and len(sample.translate(None, _ASCII_AND_ZERO)) > len(sample) // 8:
        little, big = _ascii_units(sample, "utf-16-le"), _ascii_units(sample, "utf-16-be")
        if max(little, big) > len(sample) // 40 + 3 * min(little, big):
            return "utf-16-le" if little > big else "utf-16-be"
    return None


def _ascii_units(sample: bytes, encoding: str) -> int:
    """Return how many characters of ASCII a sample holds in an encoding; 0 if it cannot be text in it."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(sample)
    except UnicodeDecodeError:
        return 0
    return len(text) - len(text.translate(_NO_ASCII))


def surveyed_encoding(read: Callable[[int], bytes], report: Callable[[], None]) -> str | None:
    """Read everything; return ``utf-8`` if all bytes are, or only the last character is cut off; otherwise None."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while data := read(BLOCK):
            report()
            decoder.decode(data)
    except UnicodeDecodeError:
        return None
    return "utf-8"


def commonest_encoding(read: Callable[[int], bytes], report: Callable[[], None]) -> str:
    """Return ``utf-8`` if most lines with special letters are UTF-8, otherwise what makes the likeliest text of them.

    All lines are looked at, and each different word counts once, however often a product was sold.
    """
    good = bad = 0
    words: set[bytes] = set()
    for data in whole_lines(read):
        report()
        for line in [] if data.isascii() else data.split(b"\n"):
            if line.isascii():
                continue
            if _is_utf8(line):
                good += 1
                continue
            bad += 1
            if len(words) < _ENOUGH_WORDS:
                words.update(_special_words(line))
    return "utf-8" if good > bad else likeliest(words)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _special_words(line: bytes) -> list[bytes]:
    return [word for word in line.translate(_WORDS).split() if not word.isascii()]


def whole_lines(read: Callable[[int], bytes], block: int = BLOCK) -> Iterator[bytes]:
    """Yield blocks of bytes that end where a line ends; line ends become LF. Only the last may lack one.

    Raises:
        EndlessLine: If a line is longer than any sales line can be.
    """
    rest = b""
    while data := read(block):
        rest += data
        # A CR at the very end may be half of a CR LF.
        cut = max(rest.rfind(b"\n"), rest.rfind(b"\r", 0, len(rest) - 1)) + 1
        if cut:
            yield _line_feeds(rest[:cut])
            rest = rest[cut:]
        elif len(rest) > _LONGEST_LINE:
            raise EndlessLine
    if rest:
        yield _line_feeds(rest)


def texts(read: Callable[[int], bytes], encoding: str, facts: TextFacts, block: int = BLOCK) -> Iterator[str]:
    """Yield the file's text in blocks of whole lines with LF line ends; the last may lack one."""
    line = 1
    if not _ascii_inside(encoding):
        read, encoding = _as_utf8(read, encoding), "utf-8"
    for data in whole_lines(read, block):
        clean = data.translate(None, CONTROLS)
        facts.controls += len(data) - len(clean)
        facts.ends_open = not data.endswith(b"\n")
        text = _decoded(clean, encoding, line, facts)
        if encoding == "utf-8" and any(lead in clean for lead in _ACCENTS):
            text = _composed(text)
        yield text.removeprefix("\ufeff") if line == 1 else text
        line += clean.count(b"\n")


def _line_feeds(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data


def _composed(text: str) -> str:
    """Return the text with each accent in one character with its letter: a Macintosh often writes them apart."""
    # Line by line, lest the interpreter, and with it the window, be held for too long at a time.
    return "".join(unicodedata.normalize("NFC", line) for line in text.splitlines(keepends=True))


def _decoded(data: bytes, encoding: str, line: int, facts: TextFacts) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        pass
    lines = []
    for number, raw in enumerate(data.split(b"\n"), line):
        try:
            lines.append(raw.decode(encoding))
        except UnicodeDecodeError:
            # A UTF-8 file with a stray line from an older program.
            second = likeliest(_special_words(raw)) if encoding == "utf-8" else encoding
            lines.append(raw.decode(second, "replace"))
            facts.odd_count += 1
            if len(facts.odd_lines) < 100:
                facts.odd_lines.append(number)
    return "\n".join(lines)


def _ascii_inside(encoding: str) -> bool:
    probe = 'a,"1;\t\r\n'
    return probe.encode(encoding, "replace") == probe.encode("ascii")


def _as_utf8(read: Callable[[int], bytes], encoding: str) -> Callable[[int], bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    ended = False

    def read_utf8(size: int) -> bytes:
        nonlocal ended
        text = ""
        while not text and not ended:
            data = read(size)
            ended = not data
            text = decoder.decode(data, final=ended)
        return text.encode("utf-8", "replace")

    return read_utf8
