"""Makes native packages with `hognose wheel`, and uses them in components: `tests/wheels/`."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

from common import HOGNOSE, TESTS

# In a source distribution, all files are below a folder.
TOP = "counted-1.0"
# What makes the package and what says if it was made right.
OURS = {"app.py", "expected"}


def sdk(folder: Path) -> Path | None:
    """A folder like that of the WASI SDK, of what the runtime was built with."""
    named = os.environ.get("WASI_SDK_PATH")
    clang = shutil.which("clang-22")
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hognose"
    cache = Path(os.environ.get("HOGNOSE_CACHE_DIR") or caches)
    sysroots = sorted(cache.glob("build/steps/wasi-libc-*/usr"))
    if named or not clang or not sysroots:
        return Path(named) if named else None
    for name in ("bin", "lib", "share"):
        (folder / name).mkdir(parents=True)
    for name in ("clang", "llvm-ar", "llvm-ranlib", "wasm-ld"):
        (folder / "bin" / name).symlink_to(f"/usr/bin/{name}-22")
    (folder / "lib/clang").symlink_to(Path(clang).resolve().parents[1] / "lib/clang")
    (folder / "share/wasi-sysroot").symlink_to(sysroots[-1])
    return folder


class Natives(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.sdk = sdk(self.folder / "sdk")

    def succeeds(self, *words: str | Path) -> str:
        command = [HOGNOSE, *words]
        environment = os.environ | {"WASI_SDK_PATH": str(self.sdk)}
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def sdist(self, source: Path) -> Path:
        file = self.folder / f"{TOP}.tar.gz"
        with tarfile.open(file, "w:gz") as archive:
            for path in sorted(source.iterdir()):
                if path.name not in OURS:
                    archive.add(path, f"{TOP}/{path.name}")
        return file

    def test_cmake(self) -> None:
        if not self.sdk and not os.environ.get("CI"):
            self.skipTest("the runtime was not built on this machine, and no `WASI_SDK_PATH` is set")
        source = TESTS / "wheels/cmake"
        file = self.sdist(source)
        self.succeeds("wheel", "-q", file, "-o", self.folder)
        wheel = self.folder / "counted-1.0-cp313-cp313-hognose_1_wasm32.whl"
        with zipfile.ZipFile(wheel) as archive:
            names = [name for name in archive.namelist() if not name.startswith(TOP)]
            archive.extractall(self.folder / "packages")
        # The library that CMake links beside the module is in it.
        self.assertEqual(names, ["counted/__init__.py"])
        shutil.copy(source / "app.py", self.folder)
        shutil.copy(TESTS / "natives/world.wit", self.folder)
        options = ["-d", "world.wit", "-w", "natives", "componentize"]
        self.succeeds(*options, "-q", "-p", ".", "-p", "packages", "app", "-o", "app.wasm")
        self.assertEqual(self.succeeds("run", "-q", "app.wasm"), (source / "expected").read_text())
        # The same input gives the same bytes.
        first = wheel.read_bytes()
        self.succeeds("wheel", "-q", file, "-o", self.folder)
        self.assertEqual(wheel.read_bytes(), first)


if __name__ == "__main__":
    unittest.main()
