"""Linux: a .deb and a tar.zst from the frozen folder."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from steps import icons, program
from steps.trim import binaries, needs, parts_folder, size_of

_HERE = program.PACKAGING / "linux"
# What a compressor may do: the best of what dpkg reads without more memory than a small computer has.
LEVEL = "19"
_SHARED = "usr/share"
# What libraries read that the folder brings, and that no library's name tells.
_READ_BY = {"libfontconfig.": "fontconfig-config", "libxkbcommon.": "xkb-data", "libX11.": "libx11-data"}


def pack(folder: Path, target: Path) -> list[Path]:
    """Make both packages; returns their files."""
    return [make_deb(folder, target), make_archive(folder, target)]


def make_deb(folder: Path, target: Path) -> Path:
    """Make the Debian package (dpkg-deb, dpkg-query, objdump)."""
    tree = _fresh(program.BUILD / "deb")
    lay_out(folder, tree / "usr")
    _write_copyright(folder, tree)
    _put(tree / _SHARED / "lintian/overrides" / program.COMMAND, program.filled(_HERE / "lintian-overrides"))
    news = f"{program.COMMAND} ({program.version()}) unstable; urgency=low\n\n  * See CHANGELOG.md.\n\n"
    stamp = subprocess.run(["date", "-R"], capture_output=True, text=True, check=True).stdout.strip()
    news += f" -- {program.AUTHORS} <maintainers@recsys-desktop.example>  {stamp}\n"
    _zip(tree / _SHARED / f"doc/{program.COMMAND}/changelog.gz", news)
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    words = {
        "ARCHITECTURE": architecture.stdout.strip(),
        "INSTALLED_SIZE": str(size_of(tree) // 1024),
        "DEPENDS": ", ".join(depends(folder)),
    }
    _put(tree / "DEBIAN/control", program.filled(_HERE / "control", **words))
    _put(tree / "DEBIAN/md5sums", "".join(_md5sums(tree)))
    made = target / f"{program.COMMAND}_{program.version()}_{words['ARCHITECTURE']}.deb"
    _set_modes(tree)
    # The small part, which says what the package is, in a form that every tool reads.
    pressed = ["-Zzstd", f"-z{LEVEL}", "--no-uniform-compression"]
    build = ["dpkg-deb", "--root-owner-group", *pressed, "--build", str(tree), str(made)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    return made


def make_archive(folder: Path, target: Path) -> Path:
    """Make the archive for every other Linux: unpack it anywhere, and start ``bin/recsys-desktop``."""
    name = f"{program.COMMAND}-{program.version()}-linux-{os.uname().machine}"
    tree = _fresh(program.BUILD / "archive")
    lay_out(folder, tree / name)
    shutil.copy(program.ROOT / "LICENSE", tree / name)
    _put(tree / name / "README.txt", program.filled(_HERE / "README.txt"))
    _set_modes(tree)
    made = target / f"{name}.tar.zst"
    pressed = f"zstd -q -f -T0 -{LEVEL}"
    order = ["tar", "--sort=name", "--owner=0", "--group=0", "-I", pressed, "-C", str(tree), "-cf", str(made), name]
    subprocess.run(order, check=True)
    return made


def lay_out(folder: Path, prefix: Path) -> None:
    """Put the program and what the desktop wants to know of it below a prefix such as ``usr``."""
    home = prefix / "lib" / program.COMMAND
    # Hard links: a gigabyte need not be written again.
    shutil.copytree(folder, home, symlinks=True, copy_function=os.link)
    (prefix / "bin").mkdir()
    (prefix / "bin" / program.COMMAND).symlink_to(f"../lib/{program.COMMAND}/{program.COMMAND}")
    share = prefix / "share"
    _put(share / f"applications/{program.COMMAND}.desktop", program.filled(_HERE / "recsys-desktop.desktop"))
    _put(share / f"mime/packages/{program.COMMAND}.xml", program.filled(_HERE / "mime.xml"))
    _zip(share / f"man/man1/{program.COMMAND}.1.gz", manual())
    pictures = share / "icons/hicolor"
    drawn = icons.draw(program.BUILD / "icons")
    for size in icons.SIZES:
        _copy(drawn[size], pictures / f"{size}x{size}/apps/{program.COMMAND}.png")
    _copy(program.ICON, pictures / f"scalable/apps/{program.COMMAND}.svg")


def manual() -> str:
    """Return the man page, with the commands as the program's own parser has them."""
    from recsys_desktop.cli.parser import make_parser

    helped = make_parser().format_help().partition("COMMAND\n")[2]
    entries = re.findall(r"^ {4}([a-z][a-z-]*)\s+(\S.*(?:\n {8,}.+)*)", helped, re.MULTILINE)
    lines = [f".TP\n\\fB{name}\\fR\n{' '.join(told.split())}" for name, told in entries]
    return program.filled(_HERE / "recsys-desktop.1", COMMANDS="\n".join(lines).replace("-", "\\-"))


def depends(folder: Path) -> list[str]:
    """Return the packages with what the folder needs and does not bring, as this system names them.

    Raises:
        LookupError: If nothing that is installed here has a library that is needed.
    """
    brought = {file.name for file in parts_folder(folder).rglob("*.so*")}
    files = list(binaries(folder))
    packages = {
        library: _package(library) for library in sorted({name for file in files for name in needs(file)} - brought)
    }
    if unknown := [library for library, package in packages.items() if package is None]:
        raise LookupError(f"Install what has these first, so that the package can say so: {', '.join(unknown)}")
    named = {str(package) for package in packages.values()} - {"libc6"}
    named |= {package for start, package in _READ_BY.items() if any(name.startswith(start) for name in brought)}
    return [f"libc6 (>= {_oldest_glibc(files)})", *sorted(named)]


def _package(library: str) -> str | None:
    cache = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)$", cache, re.MULTILINE)
    if found is None:
        return None
    for path in (found[1], os.path.realpath(found[1]), found[1].removeprefix("/usr"), f"/usr{found[1]}"):
        told = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return None


def _oldest_glibc(files: list[Path]) -> str:
    asked = {"2.17"}
    for file in files:
        told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        asked |= set(re.findall(r"\bGLIBC_(\d+\.\d+)", told))
    return max(asked, key=lambda version: tuple(map(int, version.split("."))))


def _md5sums(tree: Path) -> Iterator[str]:
    """Yield the lines by which ``dpkg --verify`` finds damaged files."""
    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink() and (name := file.relative_to(tree)).parts[0] != "DEBIAN":
            with file.open("rb") as opened:
                yield f"{hashlib.file_digest(opened, 'md5').hexdigest()}  {name}\n"


def _write_copyright(folder: Path, tree: Path) -> None:
    from recsys_desktop.jobs.licences import third_parties, third_party_text

    ours = (program.ROOT / "LICENSE").read_text(encoding="utf-8")
    documents = tree / _SHARED / "doc" / program.COMMAND
    listed = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in third_parties())
    rest = "The whole texts are in third-party-licences.gz; the common ones are in /usr/share/common-licenses, too."
    _put(documents / "copyright", f"{program.NAME}\n\n{ours}\nParts by others:\n\n{listed}\n\n{rest}\n")
    system = "Libraries of the system on which this package was made, which it brings along:\n"
    whole = [third_party_text(), system, *_system_copyrights(folder)]
    _zip(documents / "third-party-licences.gz", f"\n{'=' * 78}\n".join(whole))


def _system_copyrights(folder: Path) -> Iterator[str]:
    named = sorted({_package(file.name) for file in parts_folder(folder).glob("lib*.so*")} - {None}, key=str)
    for package in named:
        told = Path("/usr/share/doc") / str(package) / "copyright"
        if told.exists():
            yield f"{package}\n\n{told.read_text(encoding='utf-8', errors='replace')}"


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _copy(source: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, file)


def _zip(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _set_modes(tree: Path) -> None:
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == program.COMMAND and path.parent.parent.name == "lib")
            path.chmod(0o755 if runs else 0o644)
