"""Types of what modules import and export. Types of values are strings, as in `"i32"`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .wire import runtime

_NAMES = {
    runtime.ValType.I32: "i32",
    runtime.ValType.I64: "i64",
    runtime.ValType.F32: "f32",
    runtime.ValType.F64: "f64",
    runtime.ValType.V128: "v128",
    runtime.ValType.FUNC_REF: "funcref",
    runtime.ValType.EXTERN_REF: "externref",
    runtime.ValType.OTHER: "other",
}
_CASES = {name: case for case, name in _NAMES.items()}


def case(name: str) -> Any:
    """The case of `val-type`."""
    try:
        return _CASES[name]
    except KeyError:
        names = ", ".join(f"`{name}`" for name in _CASES if name != "other")
        raise ValueError(f"expected a type of a value ({names}), found `{name}`") from None


@dataclass(frozen=True, slots=True)
class FuncType:
    """Of a function."""

    params: tuple[str, ...]
    results: tuple[str, ...]

    @staticmethod
    def parse(text: str) -> FuncType:
        """As in `"i32, i32 -> i32"`, `"i32 ->"` or `"-> f64"`."""
        params, arrow, results = text.partition("->")
        if not arrow:
            raise ValueError(f"expected a type as in `i32, i32 -> i32`, found `{text}`")
        return FuncType(_list(params), _list(results))

    def __str__(self) -> str:
        return f"{', '.join(self.params)} -> {', '.join(self.results)}".strip()

    def wire(self) -> Any:
        """For the host."""
        params, results = map(case, self.params), map(case, self.results)
        return runtime.FuncType(list(params), list(results))


def _list(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",")) if text.strip() else ()
    for name in names:
        case(name)
    return names


@dataclass(frozen=True, slots=True)
class GlobalType:
    """Of a global."""

    content: str
    mutable: bool

    def wire(self) -> Any:
        """For the host."""
        return runtime.GlobalType(case(self.content), self.mutable)


@dataclass(frozen=True, slots=True)
class MemoryType:
    """Of a memory; sizes are in pages."""

    minimum: int
    maximum: int | None = None
    # Whether addresses have 64 bits.
    wide: bool = False

    def wire(self) -> Any:
        """For the host."""
        return runtime.MemoryType(self.minimum, self.maximum, self.wide)


@dataclass(frozen=True, slots=True)
class TableType:
    """Of a table."""

    element: str
    minimum: int
    maximum: int | None = None
    # Whether indices have 64 bits.
    wide: bool = False

    def wire(self) -> Any:
        """For the host."""
        return runtime.TableType(case(self.element), self.minimum, self.maximum, self.wide)


@dataclass(frozen=True, slots=True)
class OtherType:
    """Of what instances can give each other and nothing else, such as a tag."""

    kind: str


ItemType = FuncType | GlobalType | MemoryType | TableType | OtherType


@dataclass(frozen=True, slots=True)
class ImportType:
    """What a module wants."""

    module: str
    name: str
    type: ItemType


@dataclass(frozen=True, slots=True)
class ExportType:
    """What a module gives."""

    name: str
    type: ItemType


def func_type(ty: Any) -> FuncType:
    """From the host."""
    params, results = (_NAMES[ty] for ty in ty.params), (_NAMES[ty] for ty in ty.results)
    return FuncType(tuple(params), tuple(results))


def item_type(ty: Any) -> ItemType:
    """From the host."""
    value = ty.value
    match type(ty):
        case runtime.ExternType_Func:
            return func_type(value)
        case runtime.ExternType_Global:
            return GlobalType(_NAMES[value.content], value.mutable)
        case runtime.ExternType_Memory:
            return MemoryType(value.minimum, value.maximum, value.wide)
        case runtime.ExternType_Table:
            element = _NAMES[value.element]
            return TableType(element, value.minimum, value.maximum, value.wide)
        case _:
            return OtherType(value)
