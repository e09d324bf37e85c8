"""Variables that cannot be read."""

from __future__ import annotations

from typing import Any


class VariableError(Exception):
    """The host could not read a variable; `error` is the `error` of WIT."""

    def __init__(self, name: str, reason: str, error: Any = None) -> None:
        super().__init__(f"variable `{name}`: {reason}")
        self.name = name
        self.error = error


class MissingVariable(VariableError, LookupError):
    """A variable has no value and no default."""

    def __init__(self, name: str, where: str) -> None:
        super().__init__(name, f"there is no value; {where}, or give it a default in `[tool.hognose.env.vars]`")
