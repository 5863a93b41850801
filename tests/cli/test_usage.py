"""What holds for every command: usage, exit codes, words for people, and what is never loaded."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from recsys_desktop import __main__ as entry
from recsys_desktop.cli import whole
from recsys_desktop.cli.commands import NAMES, command
from recsys_desktop.cli.main import _Log, run
from recsys_desktop.cli.parser import make_parser
from tests.cli.conftest import Cli


def test_what_is_not_there_is_not_found(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    for words in (
        ["recommend", "--customer", "nobody"],
        ["explain", "--customer", "nobody", "--product", "00001"],
        ["explain", "--customer", "0001", "--product", "nothing"],
        ["similar", "--product", "nothing"],
        ["buyers", "--product", "nothing"],
        ["remove-model", "20200101-000000-factorization"],
    ):
        done = cli(*words)
        assert done.code == 4, words
        assert done.err.strip()
        assert not done.out
    assert cli("status", shop=workplace / "no-shop").code == 4


def test_every_command_of_the_parser_is_found() -> None:
    (choices,) = (action.choices for action in make_parser()._actions if action.dest == "command")
    assert choices is not None
    assert {*choices, "self-test"} == NAMES
    assert all(callable(command(name)) for name in NAMES)


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["recommend"],
        ["train", "--method", "oracle"],
        ["recommend", "--all", "--top", "0"],
        ["export"],
        [],
    ],
)
def test_wrong_usage(words: list[str], cli: Cli) -> None:
    assert cli(*words).code == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["train", "--seed", "-1"], "must be a whole number from 0 to 2,147,483,647, not “-1”"),
        (["train", "--seed", "99999999999999999999"], "must be a whole number from 0"),
        (["train", "--budget", "nan"], "must be a number of seconds, 0 or more, not “nan”"),
        (["train", "--budget=-5"], "must be a number of seconds, 0 or more, not “-5”"),
        (["train", "--budget", "soon"], "must be a number of seconds"),
        (["recommend", "--all", "--top", "ten"], "must be a whole number from 1"),
        (["--shop", "", "status"], "--shop: names no file or folder"),
        (["import", ""], "FILE: names no file or folder"),
        (["export", "--to", "latin-\udce9.csv"], "must be a name in UTF-8: rename “latin-"),
    ],
)
def test_what_means_nothing_is_a_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        make_parser().parse_args(words)
    assert caught.value.code == 2
    assert sentence in capsys.readouterr().err


def test_what_the_computer_says_of_a_path_is_told(cli: Cli, tmp_path: Path) -> None:
    done = cli("status", shop=tmp_path / ("x" * 300))
    assert done.code == 1
    assert "xxx" in done.err
    assert "unexpected" not in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="its shell closes no streams")
def test_a_stream_that_is_closed_leads_nowhere(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    words = ["--shop", str(workplace / "shop"), "--json"]
    train = ["train", "--method", "bestsellers", "--budget", "0"]
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(workplace / "home")}
    for task, closed in ((["recommend", "--all"], ">&-"), (train, "2>&-"), (train, "<&- >&- 2>&-")):
        shell = ["sh", "-c", f'exec "$0" -m recsys_desktop "$@" {closed}', sys.executable, *words, *task]
        assert subprocess.run(shell, capture_output=True, env=environment, check=False).returncode == 0
    trained_last = [one["id"] for one in cli("models").json["models"]][-2:]
    assert [cli("remove-model", one).code for one in trained_last] == [0, 0]
    cli("use-model", trained["model"])


def test_a_command_that_is_cancelled_before_it_begins_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(entry, "_keep_caches", lambda: None)
    monkeypatch.setattr(entry, "_speak", interrupted)
    assert entry.main() == 6
    assert capsys.readouterr() == ("", "Cancelled. Everything is as it was before.\n")


def test_version(cli: Cli) -> None:
    done = cli("--version", shop=None, as_json=False, anew=True)
    assert done.code == 0
    assert done.out.startswith("RecSys Desktop ")


def test_every_command_speaks_to_people_too(cli: Cli, trained: dict[str, Any]) -> None:
    assert trained["model"]
    for words in (
        ["imports"],
        ["models"],
        ["recommend", "--customer", "0001"],
        ["explain", "--customer", "0001", "--product", "00002"],
        ["similar", "--product", "00002"],
        ["buyers", "--product", "00002"],
        ["status"],
        ["currency"],
        ["check"],
    ):
        done = cli(*words, as_json=False)
        assert done.code == 0, done.err
        assert len(done.out.strip()) > 10


def test_no_command_loads_tensorflow_or_qt(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    script = (
        "import sys; from recsys_desktop.cli.main import run; code = run(sys.argv[1:]); "
        "assert not {'tensorflow', 'keras', 'PySide6', 'pandas', 'matplotlib'} & set(sys.modules); sys.exit(code)"
    )
    for words in (["recommend", "--all"], ["explain", "--customer", "0001", "--product", "00002"]):
        subprocess.run(
            [sys.executable, "-c", script, "--shop", str(workplace / "shop"), "--json", *words],
            check=True,
            capture_output=True,
        )


def test_the_self_test_names_what_is_missing_before_it_imports_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(whole, "missing_parts", lambda: ("a.so", "b.toml", "c.qm", "d.so", "e.so"))
    monkeypatch.setitem(sys.modules, "recsys_desktop.cli.commands", None)
    assert run(["--self-test"]) == 1
    said = "The self-test failed. Missing or damaged parts of the program: a.so, b.toml, c.qm and 2 more.\n"
    assert capsys.readouterr() == ("", said)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_log_that_has_no_room_says_so_to_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    log = _Log("/dev/full")
    log.handle(logging.LogRecord("name", logging.ERROR, "", 0, "The disk is full.", None, None))
    assert log.full
    with suppress(OSError):
        log.close()
    assert capsys.readouterr() == ("", "")
