"""Builds and runs `tests/examples/`, which are written as for componentize-py."""

from __future__ import annotations

import sys
import unittest

from common import TESTS

sys.path.insert(0, str(TESTS / "examples"))

import workplace  # noqa: E402


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.workplace = workplace.Workplace(workplace.HOGNOSE, "hognose")


def of(name: str) -> None:
    """Makes the test of an example."""

    def test(self: Examples) -> None:
        self.workplace.check(name, self.workplace.build(name))

    setattr(Examples, f"test_{name.replace('-', '_')}", test)


for name in workplace.names():
    of(name)


if __name__ == "__main__":
    unittest.main()
