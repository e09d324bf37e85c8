"""Values that do not have the type that a component wants."""

from __future__ import annotations

from typing import Any


class Misfit(Exception):
    """What is wrong, and where in the value."""

    def __init__(self, kind: type[Exception], text: str) -> None:
        self.kind = kind
        self.text = text
        self.path = ""

    def within(self, place: str) -> Misfit:
        """The same in a value further out."""
        self.path = place + self.path
        return self

    def error(self, function: str, place: str) -> Exception:
        """What is raised for the argument or the result of a function."""
        return self.kind(f"`{function}`: {place.format(path=self.path)}: {self.text}")


class BadText(Misfit):
    """Text that is none in UTF-8."""

    def __init__(self, cause: UnicodeEncodeError) -> None:
        super().__init__(UnicodeEncodeError, "")
        self.cause = cause

    def error(self, function: str, place: str) -> Exception:
        cause = self.cause
        reason = f"{cause.reason} (`{function}`: {place.format(path=self.path)})"
        return UnicodeEncodeError(cause.encoding, cause.object, cause.start, cause.end, reason)


def found(value: Any) -> str:
    """What a value is, in a message."""
    return "None" if value is None else type(value).__name__


def expected(what: str, value: Any) -> Misfit:
    """It is of another type."""
    return Misfit(TypeError, f"expected {what}, found {found(value)}")
