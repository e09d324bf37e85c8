#!/usr/bin/env python3
"""Native packages, really used inside components: builds and runs each `natives/use_NAME.py`.

    cargo xtask natives
    python3 tests/natives.py [NAME...] [--tool FILE] [--bless] [--write]

Prints what each adds to a component, the time of builds, and of operations beside the same release
on a native Python; `--write` puts these into `docs/reference/native-figures.md`. It installs
packages from PyPI, so that it is run on request. Exit status 1: something was printed that is not
in the package's `.expected`.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import figure_pages

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PAGE = ROOT / "docs/reference/native-figures.md"
RECIPE = re.compile(r'^name = "(.+)"\nversion = "(.+)"$', re.MULTILINE)
PACKAGES = (
    "| Package | Release | Added | As zstd | First build | Second |\n|---|---|---|---|---|---|\n"
)
OPERATIONS = "| Package | Operation | Component | Native | Ratio |\n|---|---|---|---|---|\n"
PROJECT = """[project]
name = "app"
version = "1.0"
dependencies = [{dependency}]

[tool.hognose]
world = "natives"
wit = "world.wit"
"""
APP = """from measured import measured
from sdk import exports
{imported}

class Run(exports.Run):
    def run(self) -> None:
        measured({used})
"""
ROUNDS = 3
NATIVE = "from measured import measured; import use_{0} as it; measured(it.use, it.OPERATIONS)"


def output(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def build(tool: str, folder: Path, name: str | None, release: str) -> tuple[Path, float, float]:
    """A component, and the seconds of its first build and of its second."""
    project = folder / f"app_{name}"
    project.mkdir()
    module = f"use_{str(name).replace('-', '_')}"
    for file in ["world.wit", "measured.py", *([f"{module}.py"] if name else [])]:
        shutil.copy(folder / file, project)
    dependency = f'"{name}=={release}"' if name else ""
    (project / "pyproject.toml").write_text(PROJECT.format(dependency=dependency))
    imported = f"import {module} as it\n" if name else ""
    used = "it.use, it.OPERATIONS" if name else "print, {}"
    (project / "app.py").write_text(APP.format(imported=imported, used=used))
    seconds = []
    for _ in range(2):
        start = time.monotonic()
        output([tool, "build", "-q"], project)
        seconds.append(time.monotonic() - start)
    return project / "app.wasm", *seconds


def operations(text: str) -> list[tuple[str, float]]:
    """Names and microseconds, as `measured.py` prints them."""
    pairs = (line.split(" ", 1) for line in text.splitlines())
    return [(name, float(took)) for took, name in pairs]


def best(folder: Path, *commands: list[str]) -> list[dict[str, float]]:
    """The best of several rounds of each, in turns: a machine is slow now and then."""
    times: list[dict[str, float]] = [{} for _ in commands]
    for _ in range(ROUNDS):
        for known, command in zip(times, commands):
            for name, took in operations(output(command, folder)):
                known[name] = min(took, known.get(name, took))
    return times


def short(took: float) -> str:
    if took < 10_000:
        return f"{took:.2f} µs" if took < 10 else f"{took:.0f} µs"
    return f"{took / 1000:.0f} ms"


def size(count: int) -> str:
    return f"{count / 1e6:.2f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"


class Figures:
    def __init__(self, tool: str, folder: Path, python: str) -> None:
        self.tool, self.folder, self.python = tool, folder, python
        self.empty = build(tool, folder, None, "")[0]
        self.packages, self.operations = "", ""

    def packed(self, file: Path) -> int:
        read = f"open({str(file)!r}, 'rb').read()"
        code = f"import zstandard; print(len(zstandard.compress({read}, 19)))"
        return int(output([self.python, "-c", code], self.folder))

    def add(self, name: str, release: str, bless: bool) -> bool:
        """Whether the package printed what it must."""
        component, first, second = build(self.tool, self.folder, name, release)
        run = [self.tool, "run", "-q", str(component)]
        printed = output(run, self.folder)
        module = name.replace("-", "_")
        expected = HERE / "natives" / f"use_{module}.expected"
        if bless:
            expected.write_text(printed)
        native = [self.python, "-c", NATIVE.format(module)]
        good = printed == expected.read_text() == output(native, self.folder)
        if not good:
            print(f"{name}: not what is expected, or as outside\n{printed}", file=sys.stderr)
        added = component.stat().st_size - self.empty.stat().st_size
        packed = self.packed(component) - self.packed(self.empty)
        cells = size(added), size(packed), f"{first:.1f} s", f"{second:.1f} s"
        self.packages += f"| {name} | {release} | {' | '.join(cells)} |\n"
        inside, outside = best(self.folder, [*run, "time"], [*native, "time"])
        for operation, took in inside.items():
            other = outside[operation]
            cells = short(took), short(other), f"{took / other:.1f}"
            self.operations += f"| {name} | {operation} | {' | '.join(cells)} |\n"
        return good


def main() -> int:
    options = figure_pages.options(__doc__)
    releases = dict(RECIPE.findall((ROOT / "natives/packages.toml").read_text()))
    known = {path.stem.removeprefix("use_") for path in HERE.glob("natives/use_*.py")}
    names = options.names or sorted(name for name in releases if name.replace("-", "_") in known)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "natives"
        shutil.copytree(HERE / "natives", folder)
        environment = Path(scratch) / "environment"
        venv.create(environment, with_pip=True)
        python = str(environment / "bin/python")
        # Nothing was compiled before.
        os.environ["HOGNOSE_CACHE_DIR"] = str(Path(scratch) / "cache")
        wanted = {f"{name}=={releases[name]}" for name in names} | {"zstandard"}
        output([python, "-m", "pip", "install", "-q", *sorted(wanted)], folder)
        figures = Figures(options.tool, folder, python)
        failed = [name for name in names if not figures.add(name, releases[name], options.bless)]
    print(f"{PACKAGES}{figures.packages}\n{OPERATIONS}{figures.operations}")
    if options.write and not options.names:
        page = figure_pages.written(PAGE.read_text(), PACKAGES, figures.packages)
        PAGE.write_text(figure_pages.written(page, OPERATIONS, figures.operations))
    print(f"{len(names) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
