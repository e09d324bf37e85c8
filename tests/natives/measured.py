"""Runs what an app uses, inside a component or outside, or times its operations."""

import os
import sys
import time
from collections.abc import Callable


def measured(use: Callable[[], None], operations: dict[str, Callable[[], object]]) -> None:
    """Prints what `use` prints, and with the argument `time` the microseconds of each operation."""
    if sys.argv[1:] != ["time"]:
        return use()
    for name, operation in operations.items():
        operation()
        best, spent = float("inf"), 0.0
        while spent < 0.5:
            start = time.perf_counter()
            operation()
            took = time.perf_counter() - start
            best, spent = min(best, took), spent + took
        print(f"{best * 1e6:.2f} {name}")
