"""Checks generated code with Python's tools: the SDKs have the names that componentize-py gives
them, and the types are right."""

from __future__ import annotations

import subprocess
import sys
import unittest
from pathlib import Path

from common import TESTS, install


class Sdk(unittest.TestCase):
    def check(self, script: str, *options: str | Path) -> None:
        subprocess.run([sys.executable, TESTS / script, *options], check=True)

    def test_parity(self) -> None:
        self.check("parity/compare.py", "--peer", install() / "componentize-py")

    def test_types(self) -> None:
        self.check("typing/check.py", "--bin", install())


if __name__ == "__main__":
    unittest.main()
