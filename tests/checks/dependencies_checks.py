"""Builds single files with dependencies, which uv and pip fetch from PyPI."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
import venv
import zipfile
from pathlib import Path

from common import HOGNOSE, install

WIT = """
package local:sizes;
world sizes { export show: func(size: u64) -> string; }
"""

APP = """
# /// script
# requires-python = ">=3.11"
# dependencies = [{dependencies}]
#
# [tool.hognose]
# world = "sizes"
# ///
import sdk
{imports}

class Sdk(sdk.Sdk):
    def show(self, size: int) -> str:
        return str(size)
"""

RUNTIME = Path(os.environ.get("HOGNOSE_RUNTIME") or HOGNOSE.parent.parent / "runtime")
# Nobody listens there.
NOWHERE = {"https_proxy": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9", "UV_NO_CACHE": "1", "UV_HTTP_RETRIES": "0"}


class Dependencies(unittest.TestCase):
    def setUp(self) -> None:
        self.tools = install()
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "sizes.wit").write_text(WIT)
        self.lock = self.folder / "pylock.sizes.toml"
        self.commands = self.folder / "commands"
        self.commands.mkdir()

    def app(self, *dependencies: str, imports: str = "") -> None:
        named = ", ".join(f'"{dependency}"' for dependency in dependencies)
        (self.folder / "sizes.py").write_text(APP.format(dependencies=named, imports=imports).lstrip())

    def hognose(
        self, *words: str, tools: tuple[str, ...] = (), cache: str = "cache", natives: bool = False, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Builds with these tools on the PATH and no others, with native packages or without."""
        shutil.rmtree(self.commands)
        self.commands.mkdir()
        for tool in tools:
            # A link to Python would lose its environment.
            script = self.commands / tool
            script.write_text(f'#!/bin/sh\nexec "{self.tools / tool}" "$@"\n')
            script.chmod(0o755)
        environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
        environment |= {"PATH": str(self.commands), **variables}
        if not natives:
            environment["HOGNOSE_RUNTIME"] = str(self.runtime())
        # Packages go elsewhere, so that they have to be installed; the compiled runtime stays where
        # it is.
        if cache:
            known = Path(environment.get("HOGNOSE_CACHE_DIR") or Path.home() / ".cache/hognose")
            (self.folder / cache).mkdir(exist_ok=True)
            for file in known.glob("runtime-*"):
                if not (self.folder / cache / file.name).exists():
                    (self.folder / cache / file.name).symlink_to(file)
            environment["HOGNOSE_CACHE_DIR"] = str(self.folder / cache)
        words = words or ("build", "-v", "sizes.py")
        return subprocess.run([HOGNOSE, *words], cwd=self.folder, env=environment, capture_output=True, text=True)

    def runtime(self) -> Path:
        """The runtime without the native packages that were built for it."""
        folder = self.folder / "runtime"
        folder.mkdir(exist_ok=True)
        for file in RUNTIME.iterdir():
            if file.name != "natives" and not (folder / file.name).exists():
                (folder / file.name).symlink_to(file)
        return folder

    def fails(self, *expected: str, lines: int = 15, **how: object) -> str:
        result = self.hognose(**how)  # type: ignore[arg-type]
        self.assertEqual(result.returncode, 1, result.stderr)
        for words in expected:
            self.assertIn(words, result.stderr)
        self.assertLessEqual(len(result.stderr.splitlines()), lines, result.stderr)
        self.assertFalse((self.folder / "sizes.wasm").exists())
        return result.stderr

    def builds(self, **how: object) -> str:
        result = self.hognose(**how)  # type: ignore[arg-type]
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue((self.folder / "sizes.wasm").exists())
        return result.stderr

    def test_lock_and_cache(self) -> None:
        imports = 'import humanize\nassert humanize.intcomma(1234) == "1,234"\n'
        self.app("humanize>=4,<5", "colorama; sys_platform == 'win32'", imports=imports)
        locks = []
        for tool, cache in (("python3", "by-pip"), ("uv", "by-uv")):
            # uv looks for a Python, too.
            said = self.builds(tools=(tool, "python3"), cache=cache)
            self.assertIn("\nlock ", "\n" + said)
            locks.append(self.lock.read_text())
            self.lock.unlink()
        self.assertEqual(*locks)
        self.assertNotIn("colorama", locks[0].split("[tool.hognose]")[0])
        self.lock.write_text(locks[0])
        # Neither tools nor network from here on.
        said = self.builds(cache="by-uv")
        self.assertNotIn("install ", said)
        self.assertEqual(self.hognose("build", "-q", "--locked", "sizes.py", cache="by-uv").returncode, 0)
        # Another folder installs what is locked, and looks at its hash.
        self.lock.write_text(locks[0].replace('sha256 = "', 'sha256 = "0000'))
        (self.folder / "sizes.wasm").unlink()
        for tool in ("python3", "uv"):
            self.fails("cannot install the packages of `pylock.sizes.toml`", tools=(tool, "python3"), cache="other")

    def test_native_that_comes_with_the_runtime(self) -> None:
        wheels = sorted(RUNTIME.glob("natives/msgpack-*.whl"))
        if not wheels:
            self.skipTest("`cargo xtask natives msgpack` makes it")
        version = wheels[0].name.split("-")[1]
        self.app("msgpack>=1", imports="import msgpack._cmsgpack\n")
        locks = []
        for tool, cache in (("python3", "by-pip"), ("uv", "by-uv")):
            result = self.hognose("check", "sizes.py", tools=(tool, "python3"), cache=cache, natives=True)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn(f"`msgpack` {version} comes with its native part", result.stderr)
            self.assertEqual(len([*(self.folder / cache).glob("packages/*/msgpack-*.dist-info/hognose.o")]), 1)
            locks.append(self.lock.read_text())
            self.lock.unlink()
        # A lock names a wheel that any tool can install.
        self.assertEqual(*locks)
        self.assertNotIn("hognose_", locks[0])

    def test_native(self) -> None:
        self.app("markupsafe", imports="import markupsafe\n")
        for tool, cache in (("python3", "by-pip"), ("uv", "by-uv")):
            self.assertIn("`markupsafe._speedups`", self.builds(tools=(tool, "python3"), cache=cache))
            (self.folder / "sizes.wasm").unlink()
        self.lock.unlink()
        self.app("numpy")
        for tool in ("python3", "uv"):
            said = self.fails("`numpy` 2", "has native wheels only, such as `cp313-cp313-", "without-native", tools=(tool, "python3"))
            self.assertFalse(self.lock.exists(), said)

    def index(self, *wheels: tuple[str, str, str, str]) -> dict[str, str]:
        """A folder in the place of PyPI, with wheels by name, version, tag and what they need."""
        folder = self.folder / "index"
        folder.mkdir(exist_ok=True)
        for name, version, tag, needs in wheels:
            info = f"{name}-{version}.dist-info"
            needed = f"Requires-Dist: {needs}\n" if needs else ""
            files = {
                f"{name}/__init__.py": "",
                f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needed}",
                f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
                f"{info}/RECORD": "",
            }
            with zipfile.ZipFile(folder / f"{name}-{version}-{tag}.whl", "w") as wheel:
                for path, text in files.items():
                    wheel.writestr(path, text)
        return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "UV_NO_INDEX": "1", "UV_FIND_LINKS": str(folder)}

    def test_held_back(self) -> None:
        """An older release is taken where the newest needs something native, and somebody says
        so."""
        pure, native = "py3-none-any", "cp313-cp313-manylinux_2_17_x86_64"
        index = self.index(
            ("outer", "1.0", pure, ""),
            ("outer", "2.0", pure, "between"),
            ("between", "1.0", pure, "core"),
            ("core", "1.0", native, ""),
            ("plain", "1.0", pure, ""),
            ("plain", "2.0", pure, ""),
        )
        self.app("outer", "plain", imports="import outer, plain\n")
        said = self.builds(tools=("python3",), **index)
        self.assertIn("note: `outer` 1.0 was chosen in place of 2.0, which needs the native package `core`\n", said)
        self.assertEqual(said.count(" in place of "), 1, said)
        # The lock says it from here on.
        self.assertNotIn(" in place of ", self.builds(tools=("python3",), **index))
        self.lock.unlink()
        (self.folder / "sizes.wasm").unlink()
        # Where nothing else is admitted, who wants it is named.
        self.app("outer>=2", "plain")
        for tool in ("python3", "uv"):
            self.fails("`core` 1.0, which `between` needs, has native wheels only", tools=(tool, "python3"), **index)

    def test_environment(self) -> None:
        self.app("six", imports="import six\n")
        place = self.folder / "venv"
        venv.create(place)
        site = next(place.glob("lib/*/site-packages"))
        (site / "six.py").write_text("")
        (site / "six-1.0.dist-info").mkdir()
        self.builds(VIRTUAL_ENV=str(place))
        self.assertFalse(self.lock.exists())

    def test_what_cannot_be(self) -> None:
        self.app("six")
        self.fails("there is neither `uv` nor `pip`", "install uv")
        for tool in ("python3", "uv"):
            tools = (tool, "python3")
            self.app("six")
            self.fails("cannot reach the package index", "check the network", tools=tools, **NOWHERE)
            self.app("hognose-no-such-package")
            self.fails("cannot resolve the dependencies of `sizes.py`", "hognose-no-such-package", "check the name", tools=tools)
            self.app("docopt==0.6.2")
            self.fails("docopt", "wheel", tools=tools)


if __name__ == "__main__":
    unittest.main()
