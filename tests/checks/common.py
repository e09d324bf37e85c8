"""Where things are, and tools that are installed once."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

CHECKS = Path(__file__).parent
TESTS = CHECKS.parent
ROOT = TESTS.parent
TARGET = ROOT / "target"
HOGNOSE = Path(os.environ.get("HOGNOSE", TARGET / "debug" / "hognose"))


def install(requirements: Path = CHECKS / "requirements.txt", folder: Path = TARGET / "venv") -> Path:
    """The folder of executables of a virtual environment that has the requirements.

    They are installed once, and again when the file changes.
    """
    stamp = folder / "requirements.txt"
    tools = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not stamp.exists() or stamp.read_text() != requirements.read_text():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(tools / "python"), "-m", "pip", "install", "--quiet", "-r", str(requirements)]
        subprocess.run(pip, check=True)
        stamp.write_text(requirements.read_text())
    return tools
