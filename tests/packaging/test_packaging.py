"""The packages' files as far as they can be checked without building: syntax, paths, and one source for each fact."""

from __future__ import annotations

import ast
import platform
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recsys_desktop import __version__, resources
from recsys_desktop.jobs.places import BACKUP_ENDING
from tests.test_house import ROOT

PACKAGING = ROOT / "packaging"
TEMPLATES = [
    "linux/recsys-desktop.desktop", "linux/mime.xml", "linux/README.txt", "linux/lintian-overrides", "macos/Info.plist"
]  # fmt: skip


@pytest.fixture(autouse=True)
def steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the build's own modules be imported, as packaging/build.py does."""
    monkeypatch.syspath_prepend(str(PACKAGING))


def test_version_and_ending_come_from_the_program() -> None:
    from steps import program

    assert program.version() == __version__
    assert program.backup_ending() == BACKUP_ENDING
    assert program.ICON.is_file()


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_are_filled(name: str) -> None:
    from steps import program

    text = program.filled(PACKAGING / name)
    assert program.COMMAND in text or program.NAME in text
    assert re.search(r"@[A-Z_]+@", text) is None


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_menu_s_entry_is_valid(tmp_path: Path) -> None:
    from steps import program

    entry = tmp_path / f"{program.COMMAND}.desktop"
    entry.write_text(program.filled(PACKAGING / "linux" / entry.name), encoding="utf-8")
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_installer_s_script_stands_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from steps import icons, program, windows

    monkeypatch.setattr(program, "BUILD", tmp_path)
    monkeypatch.setattr(icons, "make_ico", lambda folder: folder / "x.ico")
    text = windows.write_script(Path("C:/frozen"), Path("C:/made")).read_text(encoding="utf-8-sig")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert sections == [
        "Setup", "Languages", "CustomMessages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run", "Code"
    ]  # fmt: skip
    setup = dict(re.findall(r"^(\w+)=(.*)$", text.partition("[Languages]")[0], re.MULTILINE))
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppVersion"] == __version__
    assert re.fullmatch(r"\d+(\.\d+){3}", setup["VersionInfoVersion"])
    languages = re.findall(r'^Name: "(\w\w)"', text.partition("[Languages]")[2].partition("[CustomM")[0], re.MULTILINE)
    assert re.findall(r"^(\w\w)\.DataStays=.+%1", text, re.MULTILINE) == languages
    # What is uninstalled lies in the program's folder; the merchant's data do not.
    assert "[UninstallDelete]" not in text
    ast.parse(windows.write_version(tmp_path / "version.txt").read_text(encoding="utf-8"))


def test_the_bundle_s_plists_are_sound() -> None:
    from steps import macos, program

    told = macos.plist()
    assert told["CFBundleShortVersionString"] == __version__
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [BACKUP_ENDING[1:]]
    (opened,) = told["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == [f"{program.IDENTIFIER}.backup"]
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(rights.values())


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_signing_script_can_be_parsed() -> None:
    script = PACKAGING / "macos" / "sign-and-notarise.sh"
    subprocess.run(["bash", "-n", str(script)], check=True)
    assert "codesign --deep" not in script.read_text(encoding="utf-8")


def test_the_workflow_names_what_is_there() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    assert "\t" not in text
    for system in ("linux", "windows", "macos"):
        assert f"system: {system}," in text
    for path in re.findall(r"packaging/[\w./-]+", text):
        assert (ROOT / path).exists()


def test_the_man_page_has_every_command() -> None:
    from steps import linux

    from recsys_desktop.cli.commands import NAMES

    page = linux.manual()
    named = {name.replace("\\-", "-") for name in re.findall(r"^\\fB([a-z\\-]+)\\fR$", page, re.MULTILINE)}
    assert {name for name in named if not name.startswith("-")} == NAMES - {"self-test"}


def test_a_library_that_no_package_here_has_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from steps import linux

    (tmp_path / "_internal").mkdir()
    for name in ("libfontconfig.so.1", "plugin.so"):
        (tmp_path / "_internal" / name).write_bytes(b"\x7fELF")
    packages: dict[str, str] = {"libc.so.6": "libc6", "libxcb.so.1": "libxcb1"}
    monkeypatch.setattr(linux, "needs", lambda _: ["libc.so.6", "libxcb.so.1", "libfontconfig.so.1", "libgone.so.0"])
    monkeypatch.setattr(linux, "_package", packages.get)
    monkeypatch.setattr(linux, "_oldest_glibc", lambda _: "2.17")
    with pytest.raises(LookupError, match=r"libgone\.so\.0$"):
        linux.depends(tmp_path)
    packages["libgone.so.0"] = "libgone0"
    assert linux.depends(tmp_path) == ["libc6 (>= 2.17)", "fontconfig-config", "libgone0", "libxcb1"]


def test_what_is_dropped_is_nothing_that_the_program_imports() -> None:
    from steps.trim import UNUSED_MODULES

    imported = set()
    for file in (ROOT / "recsys_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    assert [name for name in UNUSED_MODULES if any(one == name or one.startswith(f"{name}.") for one in imported)] == []


def test_tensorflow_s_absent_parts_are_what_the_build_leaves_out() -> None:
    from steps.trim import UNUSED_MODULES

    tree = ast.parse((PACKAGING / "hooks" / "without_lite.py").read_text(encoding="utf-8"))
    (absent,) = (node.value for node in tree.body if isinstance(node, ast.Assign))
    assert set(ast.literal_eval(absent)) <= set(UNUSED_MODULES)


def test_equal_files_become_one_and_unused_ones_go(tmp_path: Path) -> None:
    from steps import trim

    library = b"\x7fELF" + bytes(1000)
    parts = tmp_path / "_internal"
    for name in ("libone.so", "keras/libone.so", "keras/other.so", "grpc/a.so", "numpy/tests/x.py", "numpy/a.pyi"):
        (parts / name).parent.mkdir(parents=True, exist_ok=True)
        (parts / name).write_bytes(library if "one" in name else name.encode())
    for globs in trim.UNUSED_FILES.values():
        trim.drop(parts, globs)
    trim.link_equals(parts)
    left = sorted(file.relative_to(parts).as_posix() for file in parts.rglob("*") if file.is_file())
    assert left == ["keras/libone.so", "keras/other.so", "libone.so"]
    assert (parts / "keras/libone.so").is_symlink()
    assert trim.size_of(tmp_path) == len(library) + len("keras/other.so")


def test_a_missing_or_cut_part_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from steps import parts

    inside = tmp_path / "_internal"
    shipped = inside / "recsys_desktop" / "resources"
    shipped.mkdir(parents=True)
    for name in ("whole.so", "cut.so", "gone.so", "signed.so"):
        (inside / name).write_bytes(bytes(10))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    monkeypatch.setattr(resources, "_PACKAGE", inside / "recsys_desktop")
    assert "parts.txt" in resources.missing_parts()[0]
    parts.write_list(tmp_path)
    assert resources.missing_parts() == ()
    (inside / "cut.so").write_bytes(bytes(9))
    (inside / "gone.so").unlink()
    (inside / "signed.so").write_bytes(bytes(11))
    assert resources.missing_parts() == ("cut.so", "gone.so")


def test_translations_are_in_the_package(tmp_path: Path) -> None:
    from steps import trim

    from recsys_desktop import language

    kept = [f"recsys_desktop/resources/translations/{language.STEM}{code}.qm" for code in language.languages()]
    kept += [f"PySide6/Qt/translations/qtbase_{code}.qm" for code in language.languages()]
    assert len(kept) >= 10
    for name in kept:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for globs in trim.UNUSED_FILES.values():
        trim.drop(tmp_path, globs)
    assert [name for name in kept if not (tmp_path / name).exists()] == []


HELPER = "int helper_that_is_asked_for(void) { return 40; }\nint two_that_nobody_asks_for(void) { return 2; }\n"
MANY = "".join(f"int name_{'x' * 200}_{number}(void) {{ return {number}; }}\n" for number in range(200))
CALLER = "int helper_that_is_asked_for(void);\nint answer(void) { return helper_that_is_asked_for() + 2; }\n"


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or shutil.which("cc") is None,
    reason="needs a compiler on Linux x86-64",
)
def test_names_that_nobody_looks_up_go_and_the_library_works(tmp_path: Path) -> None:
    from steps.names import Library, drop_names

    inner = HELPER + MANY + "int whole(void) { return helper_that_is_asked_for() + two_that_nobody_asks_for(); }\n"
    for name, text, rest in (("inner", inner, []), ("caller", CALLER, ["-L.", "-linner", "-Wl,-rpath,$ORIGIN"])):
        (tmp_path / f"{name}.c").write_text(text)
        order = ["cc", "-shared", "-fPIC", "-o", f"lib{name}.so", f"{name}.c", *rest]
        subprocess.run(order, cwd=tmp_path, check=True)
    library = tmp_path / "libinner.so"
    before = library.stat().st_size
    drop_names(library, [tmp_path / "libcaller.so"])
    assert library.stat().st_size < before - 30_000
    assert b"helper_that_is_asked_for" in Library(library).names()
    assert b"two_that_nobody_asks_for" not in Library(library).names()
    script = "import ctypes; print(ctypes.CDLL('./libcaller.so').answer())"
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "42"


def test_icu_s_data_keep_what_sorting_asks_for() -> None:
    import struct

    from steps.icu import without_unused

    contents = {
        "x/big5.cnv": b"c" * 40, "x/brkitr/thai.dict": b"t" * 33, "x/coll/es.res": b"sorting" + bytes(9),
        "x/coll/root.res": b"root" + bytes(12), "x/unit/de.res": b"u" * 16,
    }  # fmt: skip

    def table(items: dict[str, bytes]) -> bytes:
        name_at = 4 + 8 * len(items)
        begin = name_at + sum(len(name) + 1 for name in items)
        begin += -(begin + 32) % 16
        written, padded = struct.pack("<I", len(items)), begin
        for name, content in items.items():
            written += struct.pack("<II", name_at, begin)
            name_at, begin = name_at + len(name) + 1, begin + len(content) + -len(content) % 16
        written += b"".join(name.encode() + b"\0" for name in items)
        whole = (content + bytes(-len(content) % 16) for content in items.values())
        return struct.pack("<H", 32) + bytes(30) + written.ljust(padded, b"\0") + b"".join(whole)

    assert without_unused(table(contents)) == table({name: contents[name] for name in contents if "coll" in name})


def test_lists_of_files_keep_the_licences(tmp_path: Path) -> None:
    from steps.records import cut_records

    about = tmp_path / "one-1.dist-info"
    (about / "licenses").mkdir(parents=True)
    (about / "licenses" / "LICENSE").write_text("MIT", encoding="utf-8")
    licence = "one-1.dist-info/licenses/LICENSE,sha256=x,3\n"
    (about / "RECORD").write_text(f"one/__init__.py,sha256=y,1\n{licence}gone.so,,\n", encoding="utf-8")
    cut_records(tmp_path)
    assert (about / "RECORD").read_text(encoding="utf-8") == licence
