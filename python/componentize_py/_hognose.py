"""Finds the executable and runs it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import NoReturn

NAME = "hognose"
ALIAS = "componentize-py"


class HognoseError(AssertionError):
    """What `hognose` says is wrong. componentize-py raises an `AssertionError`, so this is one.

    `code` is what `hognose explain` explains, if there is one.
    """

    def __init__(self, printed: str) -> None:
        start = re.match(r"error(?:\[([a-z-]+)\])?: ", printed)
        self.code = start[1] if start else None
        super().__init__(printed[start.end() :] if start else printed)


class Options:
    """Options of a command line."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def flag(self, name: str, given: bool) -> None:
        """An option without a value."""
        if given:
            self.words.append(f"--{name}")

    def maybe(self, name: str, value: str | PathLike[str] | None) -> None:
        """An option that may be left out. The value is one word with it, so it may begin with
        anything."""
        if value is not None:
            self.words.append(f"--{name}={os.fspath(value)}")

    def many(self, name: str, values: Sequence[str | PathLike[str]]) -> None:
        """An option for each value."""
        if isinstance(values, str) or not isinstance(values, Sequence):
            raise TypeError(f"expected a list for `{name}`, found {values!r}")
        for value in values:
            self.maybe(name, value)

    def pairs(self, name: str, values: Sequence[tuple[str, str]]) -> None:
        """An option for each key and its value."""
        if not isinstance(values, Sequence):
            raise TypeError(f"expected a list of pairs for `{name}`, found {values!r}")
        for key, value in values:
            self.maybe(name, f"{key}={value}")


def run(command: str, options: Options, argument: str | PathLike[str]) -> None:
    """Runs a command to its end."""
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    words = [executable(), "-q", command, *options.words, "--", os.fspath(argument)]
    result = subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", errors="replace")
    if result.returncode != 0:
        raise HognoseError(result.stderr.strip())


def become() -> NoReturn:
    """Runs the command line under the other name."""
    program, words = executable(), [ALIAS, *sys.argv[1:]]
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(program, words)
    sys.exit(subprocess.run(words, executable=program).returncode)


def executable() -> str:
    """Where `hognose` is."""
    if given := os.environ.get("HOGNOSE"):
        return given
    scripts = Path(sysconfig.get_path("scripts"))
    # In a virtual environment that `hognose alias` knows, only the other name is there, as a link.
    link = scripts / ALIAS
    if link.is_symlink() and link.resolve().stem == NAME:
        return str(link.resolve())
    found = shutil.which(NAME, path=str(scripts)) or shutil.which(NAME)
    if found is None:
        raise FileNotFoundError(f"`{NAME}` is neither in `{scripts}` nor on the PATH: install it, or set HOGNOSE to where it is")
    return found
