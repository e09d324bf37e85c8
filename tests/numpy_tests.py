#!/usr/bin/env python3
"""NumPy's own tests, inside a component.

    python3 tests/numpy_tests.py [FILE...] [--all] [--tool FILE]

FILE is one of NumPy's, as in `_core/tests/test_half.py`, or a folder, as `fft`. Without any, a few
that take a minute run; `--all` runs those of `_core`, `fft`, `linalg` and `random`, which takes
five minutes. It makes a wheel that has NumPy's tests (`cargo xtask natives numpy --whole`), and
installs pytest and hypothesis from PyPI. Prints a table of what passed, file by file. Exit status
1: the component ended while a file ran, which is a fault of Hognose.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FEW = ("_core/tests/test_arraymethod.py", "_core/tests/test_half.py", "fft/tests/test_pocketfft.py")
PARTS = ("_core", "fft", "linalg", "random")
# Longer than any file takes on a busy machine.
LONG = 1800
PROJECT = """[project]
name = "app"
version = "1.0"
dependencies = ["pytest>=8", "hypothesis>=6"]

[tool.hognose]
world = "natives"
wit = "world.wit"
python-path = [".", "numpy"]
"""
# Tests are read from a folder of the host, and all that they import is in the component.
APP = """import sys

import hypothesis
import numpy, numpy.fft, numpy.linalg, numpy.random, numpy.testing, numpy.ma, numpy.polynomial
import numpy._core.tests._locales, numpy._core.tests._natype
import pytest
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        # Descriptors cannot be duplicated, there is no `/dev/null`, nobody owns a temporary
        # folder, and failures are not explained.
        given = ["-p", "no:cacheprovider", "-p", "no:faulthandler", "-p", "no:logging"]
        given += ["--capture=sys", "--assert=plain", "--tb=line", "-q", "-rfE", "-m", "not slow"]
        given += ["--basetemp=/tmp/tests"]
        sys.exit(pytest.main([*given, "--import-mode=importlib", *sys.argv[1:]]))
"""
COUNTS = ("passed", "failed", "errors", "skipped", "xfailed")


def run(*command: object, cwd: Path) -> None:
    subprocess.run([str(word) for word in command], cwd=cwd, check=True)


def project(folder: Path, tool: str) -> Path:
    """A component with NumPy and pytest, and beside it the folder `numpy` with the tests."""
    run("cargo", "xtask", "natives", "numpy", "--whole", "--out", folder / "wheels", cwd=ROOT)
    (wheel,) = (folder / "wheels").glob("numpy-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "numpy")
    (folder / "world.wit").write_text((ROOT / "tests/natives/world.wit").read_text())
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "app.py").write_text(APP)
    run(tool, "build", "--no-check", cwd=folder)
    return folder / "app.wasm"


def files(named: list[str], numpy: Path) -> list[str]:
    """The test files that are meant."""
    found = []
    for name in named:
        path = numpy / name
        tests = sorted(path.rglob("test_*.py")) if path.is_dir() else [path]
        found += [str(test.relative_to(numpy)) for test in tests]
    return found


def counted(printed: str) -> dict[str, int]:
    """The counts in pytest's last line."""
    lines = [line for line in printed.splitlines() if re.search(r"\d+ \w+.* in [\d.]+s", line)]
    pairs = re.findall(r"(\d+) (\w+)", lines[-1].split(" in ")[0]) if lines else []
    return {name if name != "error" else "errors": int(count) for count, name in pairs}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--all", action="store_true", help="all of what the page has")
    parser.add_argument("--tool", default=str(ROOT / "target/debug/hognose"))
    options = parser.parse_args()
    named = options.files or (PARTS if options.all else FEW)
    ended = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        component = project(folder, str(Path(options.tool).resolve()))
        numpy = folder / "numpy/numpy"
        print(f"| File | {' | '.join(COUNTS)} |\n|---|{'---|' * len(COUNTS)}")
        for name in files(list(named), numpy):
            command = [options.tool, "run", "-q", "--dir", f"{folder / 'numpy'}::/suite"]
            command += [str(component), "--", f"/suite/numpy/{name}"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=LONG, cwd=folder)
            counts = counted(done.stdout)
            row = " | ".join(str(counts.get(count, "")) for count in COUNTS)
            print(f"| {name} | {row} |", flush=True)
            print(*re.findall("^(?:FAILED|ERROR) .*", done.stdout, re.M), sep="\n", file=sys.stderr)
            if not counts:
                ended.append(name)
                print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)
    print(*(f"the component ended in {name}" for name in ended), sep="\n")
    return 1 if ended else 0


if __name__ == "__main__":
    sys.exit(main())
