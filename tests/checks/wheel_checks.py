"""Installs the wheel that `cargo xtask dist` has made, on a machine that has Python and nothing
else, and builds and runs a program with it."""

from __future__ import annotations

import json
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

from common import TARGET, TESTS

sys.path.insert(0, str(TESTS / "http"))

from served import Served  # noqa: E402

WHEELS = TARGET / "wheels"
# What a user may wait for, from the file to the output of a program, in seconds.
MOST_SECONDS = 60
# And to the first answers of an app with pydantic, on a machine that does nothing else.
MOST_SECONDS_WITH_PYDANTIC = 20
# Uses a native package, and fails if its native part is not there.
PACKED = """
import msgpack._cmsgpack
from hognose import web


async def site(request: web.Request) -> web.Response:
    return web.Response(msgpack._cmsgpack.Packer().pack({"got": msgpack.unpackb(await request.body())}))


Handler = web.handler(site)
"""


class Wheel(unittest.TestCase):
    # When the wheel's installation began.
    started = 0.0

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

    def installed(self) -> tuple[Path, Path, dict[str, str]]:
        """A folder, the tools of a fresh environment in it that has the wheel, and variables."""
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        venv.create(folder / "venv", with_pip=True)
        tools = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        # No compiler, no home with caches, nothing of this checkout; where packages come from.
        environment = {"PATH": str(tools), "HOME": str(folder), "VIRTUAL_ENV": str(folder / "venv")}
        environment |= {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
        if sys.platform == "win32":
            environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "LOCALAPPDATA": str(folder)}
        self.started = time.monotonic()
        install = [tools / "python", "-m", "pip", "install", "--no-index", "--quiet", self.wheel()]
        subprocess.run(install, cwd=folder, env=environment, check=True, capture_output=True)
        return folder, tools, environment

    def served(self, tools: Path, environment: dict[str, str], component: Path, command: str = "serve") -> Served:
        server = Served(serving=component, tool=tools / "hognose", environment=environment, command=command)
        self.addCleanup(server.stop)
        return server

    def test_native_package(self) -> None:
        folder, tools, environment = self.installed()
        run = partial(subprocess.run, cwd=folder, env=environment, check=True, capture_output=True, text=True)
        run([tools / "hognose", "new", "packed", "--template", "http"])
        project = folder / "packed/pyproject.toml"
        project.write_text(project.read_text().replace("[project]\n", '[project]\ndependencies = ["msgpack"]\n'))
        (folder / "packed/app.py").write_text(PACKED)
        said = run([tools / "hognose", "build", "packed"]).stderr
        self.assertIn("comes with its native part", said)
        # What is compiled for it came with the wheel.
        self.assertNotIn("compiling", said)
        parts = json.loads(run([tools / "hognose", "inspect", "--json", "packed/packed.wasm"]).stdout)["parts"]
        natives = [part["part"] for part in parts if part["part"].startswith("native")]
        self.assertEqual(natives, ["native:msgpack", "native-data:msgpack"])
        server = self.served(tools, environment, folder / "packed/packed.wasm")
        status, _, body = server.send("POST", "/", b"\x93\x01\x02\x03")
        self.assertEqual((status, body), (200, b"\x81\xa3got\x93\x01\x02\x03"))
        # A change compiles neither Python nor the package again.
        session = self.served(tools, environment, folder / "packed", "dev")
        (folder / "packed/app.py").write_text(PACKED.replace('"got"', '"had"'))
        session.line("built again")
        status, _, body = session.send("POST", "/", b"\x93\x01\x02\x03")
        self.assertEqual((status, body), (200, b"\x81\xa3had\x93\x01\x02\x03"))
        self.assertEqual(len([line for line in session.lines if "compiling" in line]), 1, session.lines)

    def test_fastapi(self) -> None:
        archive = self.enterContext(zipfile.ZipFile(self.wheel()))
        if not any("natives/pydantic_core-" in name for name in archive.namelist()):
            self.skipTest("the wheel was made without `cargo xtask natives pydantic-core`, which takes minutes")
        folder, tools, environment = self.installed()
        times = {"install": time.monotonic()}
        run = partial(subprocess.run, cwd=folder, env=environment, check=True, capture_output=True, text=True)
        run([tools / "hognose", "new", "api", "--template", "fastapi"])
        said = run([tools / "hognose", "build", "api"]).stderr
        self.assertNotIn("compiling", said)
        times["build"] = time.monotonic()
        server = self.served(tools, environment, folder / "api/api.wasm")
        kind = {"Content-Type": "application/json"}
        status, _, body = server.send("POST", "/orders", b'{"item": "tea", "count": 2}', kind)
        self.assertEqual((status, json.loads(body)["order"]["item"]), (201, "tea"))
        self.assertEqual(server.send("POST", "/orders", b'{"item": ""}', kind)[0], 422)
        self.assertIn(b"swagger-ui", server.get("/docs"))
        times["answers"] = time.monotonic()
        took = times["answers"] - self.started
        used = os.times()
        print(f"fastapi: {took:.1f} s in all, " + ", ".join(f"{name} after {at - self.started:.1f} s" for name, at in times.items()))
        print(f"fastapi: {used.children_user + used.children_system:.1f} s of processors, but for the server; load {os.getloadavg()[0]:.1f}")
        if os.getloadavg()[0] < 2:
            self.assertLess(took, MOST_SECONDS_WITH_PYDANTIC)

    def test_install_build_and_run(self) -> None:
        folder, tools, environment = self.installed()
        run = partial(subprocess.run, cwd=folder, env=environment, check=True, capture_output=True, text=True)
        times = {"install": time.monotonic() - self.started}

        def timed(*words: str, text: str | None = None) -> str:
            began = time.monotonic()
            result = run([tools / "hognose", *words], input=text)
            times[words[0]] = time.monotonic() - began
            return str(result.stdout + result.stderr)

        timed("new", "tool", "--template", "cli")
        self.assertNotIn("compiling", timed("build", "tool"))
        self.assertEqual(timed("run", "-q", "tool/tool.wasm", text="a b\nc\n").split(), ["2", "3", "-"])
        took = time.monotonic() - self.started
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
