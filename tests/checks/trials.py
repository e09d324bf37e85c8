"""Lists or runs the tests of a script in this folder, as `tests/checks/main.rs` asks.

    trials.py http             prints the names of the tests of `http_checks.py`
    trials.py http NAME ...    runs these, and prints a line of JSON for each that has ended
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
import traceback
import unittest
from collections.abc import Iterator
from typing import Any


def tests(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from tests(test)
        else:
            yield test


def name(test: unittest.TestCase) -> str:
    return f"{type(test).__name__}.{test._testMethodName.removeprefix('test_')}"


class Result(unittest.TestResult):
    """Says of each test how it ended, when it has."""

    def __init__(self, output: Any) -> None:
        super().__init__()
        self.output = output

    def startTest(self, test: unittest.TestCase) -> None:
        super().startTest(test)
        self.error: str | None = None
        self.skipped_for: str | None = None
        self.start = time.monotonic()

    def stopTest(self, test: unittest.TestCase) -> None:
        super().stopTest(test)
        self.say(name(test), self.error, self.skipped_for, time.monotonic() - self.start)

    def say(self, name: str, error: str | None, skipped: str | None = None, seconds: float = 0) -> None:
        line = {"name": name, "error": error, "skipped": skipped, "seconds": seconds}
        print(json.dumps(line), file=self.output, flush=True)

    def add(self, test: Any, failure: Any) -> None:
        text = "".join(traceback.format_exception(*failure))
        if isinstance(test, unittest.TestCase):
            self.error = (self.error or "") + text
        else:
            # What a whole class needs could not be made: none of its tests ran.
            self.say(str(test), text)

    def addError(self, test: Any, err: Any) -> None:
        super().addError(test, err)
        self.add(test, err)

    def addFailure(self, test: Any, err: Any) -> None:
        super().addFailure(test, err)
        self.add(test, err)

    def addSubTest(self, test: Any, subtest: Any, err: Any) -> None:
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.error = (self.error or "") + f"{subtest}\n" + "".join(traceback.format_exception(*err))

    def addSkip(self, test: Any, reason: str) -> None:
        super().addSkip(test, reason)
        self.skipped_for = reason


def main() -> int:
    script, *names = sys.argv[1:]
    module = importlib.import_module(f"{script}_checks")
    found = list(tests(unittest.defaultTestLoader.loadTestsFromModule(module)))
    if not names:
        print("\n".join(name(test) for test in found))
        return 0
    # What the tests print goes to stderr.
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    suite = unittest.TestSuite(test for test in found if name(test) in names)
    return 0 if suite.run(Result(output)).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
