"""Values as Python has them, and as the host has them.

An integer may be given as signed or unsigned, and comes back signed. A `v128` is 16 bytes. A
`funcref` is a function of this package, and an `externref` any object; `None` is the null of both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .wire import runtime

if TYPE_CHECKING:
    from .store import Store

_I32, _I64 = runtime.Val_I32, runtime.Val_I64
_F32, _F64 = runtime.Val_F32, runtime.Val_F64
_V128, _FUNC, _EXTERN = runtime.Val_V128, runtime.Val_FuncRef, runtime.Val_ExternRef

Convert = Callable[["Store", Any], Any]


def _integer(case: Any, bits: int) -> Convert:
    half, whole = 1 << (bits - 1), 1 << bits

    def convert(store: Store, value: Any) -> Any:
        if -half <= value < half:
            return case(value)
        if 0 < value < whole:
            return case(value - whole)
        raise OverflowError(f"{value} does not fit into {bits} bits")

    return convert


def _f32(store: Store, value: Any) -> Any:
    return _F32(float(value))


def _f64(store: Store, value: Any) -> Any:
    return _F64(float(value))


def _v128(store: Store, value: Any) -> Any:
    data = bytes(value)
    if len(data) != 16:
        raise ValueError(f"expected the 16 bytes of a `v128`, found {len(data)}")
    return _V128((int.from_bytes(data[:8], "little"), int.from_bytes(data[8:], "little")))


def _funcref(store: Store, value: Any) -> Any:
    return _FUNC(None if value is None else store.func_number(value))


def _externref(store: Store, value: Any) -> Any:
    return _EXTERN(None if value is None else store.object_number(value))


def _other(store: Store, value: Any) -> Any:
    raise TypeError("a value of this type cannot be given from outside")


_TO_HOST: dict[str, Convert] = {
    "i32": _integer(_I32, 32),
    "i64": _integer(_I64, 64),
    "f32": _f32,
    "f64": _f64,
    "v128": _v128,
    "funcref": _funcref,
    "externref": _externref,
    "other": _other,
}

# The null of each type of references, and the zero of each of numbers.
ZEROS: dict[str, Any] = {
    "i32": 0,
    "i64": 0,
    "f32": 0.0,
    "f64": 0.0,
    "v128": bytes(16),
    "funcref": None,
    "externref": None,
}


def to_host(store: Store, name: str, value: Any) -> Any:
    """A value for the host."""
    try:
        return _TO_HOST[name](store, value)
    except TypeError as error:
        found = type(value).__name__
        raise TypeError(f"expected a value of type `{name}`, found `{found}`: {error}") from None


def converters(names: tuple[str, ...]) -> tuple[Convert, ...]:
    """What makes values of these types for the host."""
    return tuple(_TO_HOST[name] for name in names)


def from_host(store: Store, value: Any) -> Any:
    """A value of the host."""
    case, content = type(value), value.value
    if case is _V128:
        low, high = content
        return (low | high << 64).to_bytes(16, "little")
    if content is None:
        return None
    if case is _FUNC:
        return store.func(content)
    if case is _EXTERN:
        return store.object(content)
    return content
