"""Calls `python/componentize_py`, the Python API, and looks at what it makes."""

from __future__ import annotations

import inspect
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
import venv
from functools import partial
from pathlib import Path

from common import HOGNOSE, ROOT

sys.path.insert(0, str(ROOT / "python"))

import componentize_py  # noqa: E402

WIT = """
package local:api;

interface words {
  @unstable(feature = more)
  later: func();
  greeting: func() -> string;
}

world hello {
  import words;
  export hello: func() -> string;
}

world other {
  import words;
}
"""

APP = """
import made
from made.imports import speech

class Made(made.Made):
    def hello(self) -> str:
        return speech.greeting()
"""


class Api(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.enterContext(unittest.mock.patch.dict(os.environ, {"HOGNOSE": str(HOGNOSE)}))
        self.wit = self.folder / "world.wit"
        self.wit.write_text(WIT)
        (self.folder / "app.py").write_text(APP)
        self.names = [("local:api/words", "speech")]

    def build(self, **other: object) -> None:
        """With what is not given as it is in the common case."""
        given = {
            "wit_path": [self.wit],
            "worlds": ["hello"],
            "features": [],
            "all_features": False,
            "world_module": "made",
            "python_path": [str(self.folder)],
            "module_worlds": [],
            "app_name": "app",
            "output_path": self.folder / "app.wasm",
            "stub_wasi": True,
            "import_interface_names": self.names,
            "export_interface_names": [],
            "full_names": False,
            "intersect_world": None,
        }
        componentize_py.componentize(*{**given, **other}.values())  # type: ignore[arg-type]

    def test_parameters(self) -> None:
        # As `help(componentize_py)` shows them for componentize-py 0.25.1.
        named = "wit_path, worlds, features, all_features, world_module, "
        ends = "import_interface_names, export_interface_names, full_names"
        build = f"{named}python_path, module_worlds, app_name, output_path, stub_wasi, {ends}, intersect_world"
        for function, expected in (
            (componentize_py.componentize, build),
            (componentize_py.generate_bindings, f"{named}output_dir, {ends}"),
            (componentize_py.script, ""),
        ):
            parameters = inspect.signature(function).parameters.values()
            self.assertEqual(", ".join(parameter.name for parameter in parameters), expected)
            self.assertTrue(all(parameter.default is parameter.empty for parameter in parameters))

    def test_componentize(self) -> None:
        self.build()
        run = partial(subprocess.run, check=True, capture_output=True, text=True)
        shown = run([HOGNOSE, "inspect", self.folder / "app.wasm"]).stdout.splitlines()
        self.assertEqual(shown[:4], ["imports", "  local:api/words", "exports", "  hello"])
        self.build(stub_wasi=False)
        self.assertIn("wasi:cli", run([HOGNOSE, "inspect", self.folder / "app.wasm"]).stdout)

    def test_bindings(self) -> None:
        generate = partial(componentize_py.generate_bindings, [str(self.wit)], ("hello",))
        generate([], False, None, self.folder / "out", [], [], False)
        module = self.folder / "out/wit_world/imports/words.py"
        self.assertNotIn("def later", module.read_text())
        generate(["more"], False, "made", str(self.folder / "named"), self.names, [], False)
        self.assertIn("def later", (self.folder / "named/made/imports/speech.py").read_text())
        generate([], True, None, self.folder / "full", [], [], True)
        self.assertIn("def later", (self.folder / "full/wit_world/imports/local_api_words.py").read_text())
        for name in ("componentize_py_types.py", "componentize_py_runtime.py", "componentize_py_async_support", "poll_loop.pyi"):
            self.assertTrue((self.folder / "out" / name).exists(), name)

    def test_errors(self) -> None:
        with self.assertRaisesRegex(AssertionError, "^there is no world `unknown`"):
            self.build(worlds=["unknown"])
        with self.assertRaisesRegex(componentize_py.HognoseError, "^the app's module `nothing` was not found") as caught:
            self.build(app_name="nothing")
        self.assertEqual(caught.exception.code, "no-app")
        with self.assertRaisesRegex(componentize_py.HognoseError, "there is no WIT at `--none`"):
            self.build(wit_path=["--none"])
        self.assertFalse((self.folder / "app.wasm").exists())
        with self.assertRaisesRegex(TypeError, "expected a list for `wit-path`"):
            self.build(wit_path=str(self.wit))
        with self.assertRaises(TypeError):
            componentize_py.componentize()  # type: ignore[call-arg]

    def test_packages_of_the_environment_are_not_searched(self) -> None:
        packages = self.folder / "venv/lib/python3.11/site-packages"
        packages.mkdir(parents=True)
        shutil.copy(self.folder / "app.py", packages / "elsewhere.py")
        with unittest.mock.patch.dict(os.environ, {"VIRTUAL_ENV": str(self.folder / "venv")}):
            with self.assertRaisesRegex(AssertionError, "`elsewhere` was not found"):
                self.build(app_name="elsewhere")

    def test_environment_with_an_alias(self) -> None:
        environment = self.folder / "venv"
        venv.create(environment)
        run = partial(subprocess.run, capture_output=True, text=True, cwd=self.folder)
        run([HOGNOSE, "alias", environment / "bin"], check=True)
        variables = {name: value for name, value in os.environ.items() if name not in ("HOGNOSE", "VIRTUAL_ENV", "PYTHONPATH")}
        script = "import componentize_py; componentize_py.script()"
        python = [environment / "bin/python", "-c", script]
        words = ["-d", "world.wit", "-w", "hello", "bindings", "written"]
        self.assertEqual(run([*python, *words], env=variables).returncode, 0)
        self.assertTrue((self.folder / "written/wit_world/__init__.py").is_file())
        result = run([*python, "bind"], env=variables)
        self.assertEqual((result.returncode, "Usage: componentize-py" in result.stderr), (2, True))
        run([HOGNOSE, "alias", "--remove", environment / "bin"], check=True)
        self.assertNotEqual(run([*python, "--version"], env=variables).returncode, 0)

    def test_no_hognose(self) -> None:
        os.environ.pop("HOGNOSE")
        with unittest.mock.patch.dict(os.environ, {"PATH": ""}):
            with self.assertRaisesRegex(FileNotFoundError, "set HOGNOSE to where it is"):
                self.build()


if __name__ == "__main__":
    unittest.main()
