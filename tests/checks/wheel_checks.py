"""Installs the wheel that `cargo xtask dist` has made, on a machine that has Python and nothing
else, and builds and runs a program with it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import tomllib
import unittest
import venv
import zipfile
from functools import partial
from pathlib import Path

from common import TARGET

WHEELS = TARGET / "wheels"
# What a user may wait for, from the file to the output of a program, in seconds.
MOST_SECONDS = 60


class Wheel(unittest.TestCase):
    def wheel(self) -> Path:
        wheels = sorted(WHEELS.glob("hognose-*.whl"), key=lambda wheel: wheel.stat().st_mtime)
        self.assertTrue(wheels, "`cargo xtask dist` makes it")
        return wheels[-1]

    def test_contents(self) -> None:
        archive = self.enterContext(zipfile.ZipFile(self.wheel()))
        names = archive.namelist()
        for end in ("/LICENSE", "/NOTICE.md", "/licences/cpython.txt", "share/hognose/runtime.wasm", "componentize_py/__init__.py"):
            self.assertTrue(any(name.endswith(end) for name in names), end)
        self.assertEqual({file.date_time for file in archive.infolist()}, {(1980, 1, 1, 0, 0, 0)})
        metadata = next(name for name in names if name.endswith("/WHEEL"))
        self.assertIn("Tag: py3-none-", archive.read(metadata).decode())

    def test_install_build_and_run(self) -> None:
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        started = time.monotonic()
        venv.create(folder / "venv", with_pip=True)
        tools = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        # No compiler, no home with caches, nothing of this checkout.
        environment = {"PATH": str(tools), "HOME": str(folder), "VIRTUAL_ENV": str(folder / "venv")}
        if sys.platform == "win32":
            environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "LOCALAPPDATA": str(folder)}
        run = partial(subprocess.run, cwd=folder, env=environment, check=True, capture_output=True, text=True)
        run([tools / "python", "-m", "pip", "install", "--no-index", "--quiet", self.wheel()])
        times = {"install": time.monotonic() - started}

        def timed(*words: str, text: str | None = None) -> str:
            began = time.monotonic()
            result = run([tools / "hognose", *words], input=text)
            times[words[0]] = time.monotonic() - began
            return str(result.stdout + result.stderr)

        timed("new", "tool", "--template", "cli")
        self.assertNotIn("compiling", timed("build", "tool"))
        self.assertEqual(timed("run", "-q", "tool/tool.wasm", text="a b\nc\n").split(), ["2", "3", "-"])
        took = time.monotonic() - started
        print(f"the wheel: {took:.1f} s in all, " + ", ".join(f"{name} {spent:.1f} s" for name, spent in times.items()))
        self.assertLess(took, MOST_SECONDS)

        # What links with Rust need came with it.
        timed("new", "half", "--template", "mixed")
        run([tools / "hognose", "bindings", "--rust", "shim"], cwd=folder / "half")
        config = tomllib.loads((folder / "half/shim/.cargo/config.toml").read_text())
        runtime = Path(config["patch"]["crates-io"]["guest-runtime"]["path"])
        self.assertTrue(runtime.is_relative_to(folder) and (runtime / "Cargo.toml").is_file(), runtime)

        run([tools / "hognose", "alias"])
        python = "import componentize_py; print(componentize_py.__file__)"
        self.assertTrue(Path(run([tools / "python", "-c", python]).stdout.strip()).is_relative_to(folder))
        self.assertTrue(run([tools / "componentize-py", "--version"]).stdout.startswith("componentize-py "))
        run([tools / "hognose", "alias", "--remove"])
        # It belongs to the wheel.
        run([tools / "python", "-c", python])


if __name__ == "__main__":
    unittest.main()
