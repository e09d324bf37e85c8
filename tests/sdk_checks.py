"""Runs the Python-side checks of generated code: parity of the SDKs with componentize-py, and
types.

The tools are installed once into `target/venv`, and again when `tests/requirements.txt` changes.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

TESTS = Path(__file__).parent
VENV = TESTS.parent / "target" / "venv"


def main() -> int:
    tools = install()
    parity = [sys.executable, str(TESTS / "parity/compare.py"), "--peer", str(tools / "componentize-py")]
    typing = [sys.executable, str(TESTS / "typing/check.py"), "--bin", str(tools)]
    return max([subprocess.run(command).returncode for command in (parity, typing)])


def install(requirements: Path = TESTS / "requirements.txt", folder: Path = VENV) -> Path:
    """The folder of executables of a virtual environment that has the requirements."""
    stamp = folder / "requirements.txt"
    tools = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not stamp.exists() or stamp.read_text() != requirements.read_text():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(tools / "python"), "-m", "pip", "install", "--quiet", "-r", str(requirements)]
        subprocess.run(pip, check=True)
        stamp.write_text(requirements.read_text())
    return tools


if __name__ == "__main__":
    sys.exit(main())
