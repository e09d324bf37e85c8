"""Where variables come from."""

from __future__ import annotations

import os
from functools import cache
from types import ModuleType
from typing import Any, Protocol

import hognose_interfaces
from componentize_py_types import Err

from ..world import imported
from .errors import VariableError


class Source(Protocol):
    """Of one WIT interface, or the environment."""

    def spelled(self, binding: str) -> tuple[str, ...]:
        """The host's names for what the app calls `binding`, the first that has a value counts."""
        ...

    def where(self, *names: str) -> str:
        """How values are set, as an advice."""
        ...

    async def get(self, name: str) -> str | None: ...


@cache
def source() -> Source:
    """The one that the world imports, or the environment."""
    if module := imported("spin:variables/variables", "3"):
        return Spin3(module)
    if module := imported("fermyon:spin/variables", "2"):
        return Spin2(module)
    if module := imported("wasi:config/store", "0.2.0-rc.1", "0.2.0-draft-2024-09-27"):
        return Config(module)
    return Environment()


class _Spin:
    """What both interfaces of Spin have in common."""

    def __init__(self, module: ModuleType) -> None:
        self.module: Any = module

    def spelled(self, binding: str) -> tuple[str, ...]:
        return (binding.lower(),)

    def where(self, *names: str) -> str:
        name = names[0]
        return (
            f"name `{name}` in `[variables]` of spin.toml and in the component's own variables, and set it there or by "
            f"`SPIN_VARIABLE_{name.upper()}`"
        )

    def refused(self, name: str, error: Any) -> None:
        """Raises what is not just a missing value."""
        if not isinstance(error, self.module.Error_Undefined):
            raise VariableError(name, str(error.value), error)


class Spin3(_Spin):
    """`spin:variables/variables@3.0.0`."""

    async def get(self, name: str) -> str | None:
        try:
            value: str = await self.module.get(name)
        except Err as error:
            self.refused(name, error.value)
            return None
        return value


class Spin2(_Spin):
    """`fermyon:spin/variables@2.0.0`."""

    async def get(self, name: str) -> str | None:
        try:
            value: str = self.module.get(name)
        except Err as error:
            self.refused(name, error.value)
            return None
        return value


class Config:
    """`wasi:config/store`."""

    def __init__(self, module: ModuleType) -> None:
        self.module: Any = module

    def spelled(self, binding: str) -> tuple[str, ...]:
        # Names are anything for most hosts, and in lower case for Spin, where another spelling
        # never has a value.
        return tuple(dict.fromkeys((binding, binding.lower())))

    def where(self, *names: str) -> str:
        name, lower = names[0], names[-1].lower()
        return (
            f"set `{name}` in the host's configuration for `wasi:config`: in wasmtime with `-Sconfig -Sconfig-var={name}=VALUE`, in Spin "
            f"as `{lower}` in `[variables]` of spin.toml and in the component's own variables, in wasmCloud by `config` of the component"
        )

    async def get(self, name: str) -> str | None:
        try:
            value: str | None = self.module.get(name)
        except Err as error:
            raise VariableError(name, str(error.value.value), error.value) from None
        return value


class Environment:
    """Environment variables, which every host of WASI has."""

    def spelled(self, binding: str) -> tuple[str, ...]:
        return (binding,)

    def where(self, *names: str) -> str:
        return f"set the environment variable of this name, as by `hognose serve --env {names[0]}=VALUE`"

    async def get(self, name: str) -> str | None:
        # What is read then would be the same in every instance.
        if hognose_interfaces.building:
            hognose_interfaces.no_host("a variable cannot be read", "read it inside an exported function")
        return os.environ.get(name)
