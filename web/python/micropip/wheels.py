"""Wheels: what is known of one, and what file names say."""

from typing import NamedTuple

from .requirements import Requirement
from .versions import Version, allows


class Wheel(NamedTuple):
    name: str
    version: str
    # Empty for what the runner has inside.
    url: str
    # In hexadecimal, unless a URL was given.
    sha256: str | None
    requires: tuple[str, ...]

    def fits(self, requirement: Requirement) -> bool:
        return all(allows(clause, Version(self.version)) for clause in requirement.clauses)


def is_wheel(text: str) -> bool:
    return text.partition("#")[0].partition("?")[0].endswith(".whl")


def is_pure(file: str) -> bool:
    return file.endswith("-none-any.whl") and "py3" in file.split("-")[-3]


def required(metadata: bytes) -> tuple[str, ...]:
    """What a package needs, as its METADATA says."""
    head = metadata.decode().partition("\n\n")[0]
    return tuple(line.removeprefix("Requires-Dist: ") for line in head.splitlines() if line.startswith("Requires-Dist: "))
