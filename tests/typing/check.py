"""Type-checks every golden SDK, the apps beside this file, and every golden package for hosts, and
a host with `mypy --strict` and `pyright`.

The SDKs import each other's modules relatively, so all of them are checked at once, each inside a
package of its own. An app `APP.py` is checked together with the golden SDK that its first line
names. The project in `tests/env` is checked with what `hognose bindings` writes for it, the library
`hognose` included.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ENV = HERE.parent / "env"
HOGNOSE = Path(os.environ.get("HOGNOSE", HERE.parent.parent / "target/debug/hognose"))
GOLDEN = HERE.parent / "codegen" / "golden"
PYTHON = HERE.parent.parent / "python"
HOSTS = HERE.parent / "hosts" / "typed"
HOST_GOLDEN = HERE.parent / "codegen" / "host"
HOST_SHARED = HERE.parent.parent / "bindgen-py/src/emit/host"
SHARED = HERE.parent.parent / "bindgen-py/src/emit/python"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=Path, help="the folder of mypy and pyright")
    arguments = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        copy_shared(root)
        goldens = sorted(GOLDEN.iterdir())
        for golden in goldens:
            package = root / golden.name.replace("-", "_")
            shutil.copytree(golden, package)
            (package / "__init__.py").touch()
        failed += check(arguments.bin, root)
        print(f"{len(goldens)} SDKs checked")
    failed += check(arguments.bin, PYTHON)
    print("the Python API checked")
    apps = sorted(HERE.glob("app_*.py"))
    for app in apps:
        world = app.read_text().splitlines()[0].removeprefix("# SDK: ")
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            copy_shared(root)
            shutil.copytree(GOLDEN / world, root, dirs_exist_ok=True)
            shutil.copy(app, root / "app.py")
            failed += check(arguments.bin, root)
            print(f"{app.name} checked")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        shutil.copytree(ENV, root)
        subprocess.run([HOGNOSE, "-q", "bindings"], cwd=root, check=True)
        failed += check(arguments.bin, root)
        print("tests/env checked")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        packages = [golden for golden in sorted(HOST_GOLDEN.iterdir()) if (golden / "__init__.py").exists()]
        for golden in packages:
            copy_host_package(golden, root / golden.name.replace("-", "_"))
        failed += check(arguments.bin, root)
        print(f"{len(packages)} packages for hosts checked")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        wit = ["-d", str(HOSTS / "test.wit"), "-w", "test"]
        subprocess.run([HOGNOSE, "-q", *wit, "host-bindings", "-o", "typed"], cwd=root, check=True)
        shutil.copy(HOSTS / "call.py", root)
        failed += check(arguments.bin, root)
        print("tests/hosts/typed checked")
    return 1 if failed else 0


def copy_host_package(golden: Path, package: Path) -> None:
    """A package with the modules that the goldens leave out, because they are the same in every
    package."""
    shutil.copytree(golden, package)
    shutil.copy(HOST_SHARED / "checks.py", package / "_checks.py")
    shutil.copy(HOST_SHARED / "runtime.py", package / "_runtime.py")
    shutil.copy(SHARED / "componentize_py_types.py", package / "_types.py")


def copy_shared(root: Path) -> None:
    """The modules that the goldens leave out, because they are the same in every SDK."""
    for module in ("componentize_py_types.py", "componentize_py_runtime.py", "poll_loop.pyi"):
        shutil.copy(SHARED / module, root)
    shutil.copytree(SHARED / "async_support", root / "componentize_py_async_support")


def check(tools: Path, root: Path) -> int:
    """How many of the two checkers found something; what they found is printed."""
    failed = 0
    mypy = [str(tools / "mypy"), "--strict", "--python-version", "3.11", "."]
    # Pyright finds installed packages, as `wasmtime`, by way of an interpreter.
    python = str(tools / "python")
    pyright = [str(tools / "pyright"), "--pythonversion", "3.11", "--pythonpath", python, "."]
    for command in (mypy, pyright):
        run = subprocess.run(command, cwd=root, capture_output=True, text=True)
        if run.returncode != 0:
            print(run.stdout + run.stderr)
            failed += 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
