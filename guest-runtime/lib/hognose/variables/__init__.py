"""Variables that the host sets, such as settings and secrets. The build makes them of
`[tool.hognose.env.vars]`:

    from sdk.env import env

    greeting = await env.GREETING

They are read from `spin:variables@3`, `fermyon:spin/variables@2` or `wasi:config`, the first of
these that the world imports, else from the environment. In code that is not asynchronous write
`asyncio.run(env.GREETING.get())`.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from .errors import MissingVariable, VariableError
from .sources import source

__all__ = ["MissingVariable", "Variable", "VariableError"]


class Variable:
    """A variable of the host, to be awaited: some hosts have to look it up. It is
    asked for again each time."""

    __slots__ = ("binding", "name", "default")

    def __init__(self, binding: str, name: str | None = None, default: str | None = None) -> None:
        """`name` is the host's name for it; without one it is `binding`, in lower case for
        Spin, whose names are so. Hosts of `wasi:config` are asked for both spellings,
        since Spin is one of them."""
        self.binding = binding
        self.name = name
        self.default = default

    def __repr__(self) -> str:
        return f"<variable {self.binding}, to be awaited>"

    def __await__(self) -> Generator[Any, None, str]:
        return self.get().__await__()

    async def get(self) -> str:
        """The value that the host gives, or else the default. Raises `MissingVariable`, or
        `VariableError` for what goes wrong there."""
        chosen = source()
        names = (self.name,) if self.name else chosen.spelled(self.binding)
        refusals = []
        for name in names:
            try:
                value = await chosen.get(name)
            except VariableError as error:
                refusals.append(error)
                continue
            if value is not None:
                return value
        # A host may refuse a spelling that is not its own.
        if len(refusals) == len(names):
            raise refusals[0]
        if self.default is not None:
            return self.default
        raise MissingVariable(names[0], chosen.where(*names))
