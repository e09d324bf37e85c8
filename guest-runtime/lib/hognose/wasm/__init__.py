"""WebAssembly inside a component: modules that the engine of the host compiles and runs.

    from hognose import wasm

    module = wasm.Module("(module (func (export \\"add\\") (param i32 i32) (result i32) ...))")
    instance = wasm.Instance(module)
    assert instance.exports.add(1, 2) == 3

The world has to import `hognose:wasm/runtime@0.1.0`, and the host has to offer it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import CompileError, Frame, LinkError, Trap, UnsupportedError, WasmError
from .instance import Exports, Instance
from .items import Func, Global, HostFunc, Memory, Table, func
from .module import Module
from .store import Store
from .types import ExportType, FuncType, GlobalType, ImportType, MemoryType, OtherType, TableType

if TYPE_CHECKING:
    from .components import Component

__all__ = [
    "CompileError",
    "Component",
    "ExportType",
    "Exports",
    "Frame",
    "Func",
    "FuncType",
    "Global",
    "GlobalType",
    "HostFunc",
    "ImportType",
    "Instance",
    "LinkError",
    "Memory",
    "MemoryType",
    "Module",
    "OtherType",
    "Store",
    "Table",
    "TableType",
    "Trap",
    "UnsupportedError",
    "WasmError",
    "func",
]


def __getattr__(name: str) -> Any:
    """`Component` needs an interface of its own, which most worlds do not import."""
    if name != "Component":
        raise AttributeError(f"module `{__name__}` has no attribute `{name}`")
    from .components import Component

    return Component
