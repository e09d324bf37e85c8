"""Checks of values on their way into the component: wasmtime itself would cut off
integers and name no parameter.

Each takes the value and its place, such as `points[3].x`, and returns what wasmtime takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from ._types import Err, Ok, Some

T = TypeVar("T")


def expected(what: str, value: object, place: str) -> TypeError:
    """The error to raise."""
    return TypeError(f"{place}: expected {what}, found {type(value).__name__}")


def integer(value: object, place: str, low: int, high: int) -> int:
    if not isinstance(value, int):
        raise expected("int", value, place)
    if not low <= value <= high:
        raise OverflowError(f"{place}: expected an integer from {low} to {high}, found {value}")
    return int(value)


def s8(value: object, place: str) -> int:
    return integer(value, place, -0x80, 0x7F)


def s16(value: object, place: str) -> int:
    return integer(value, place, -0x8000, 0x7FFF)


def s32(value: object, place: str) -> int:
    return integer(value, place, -0x8000_0000, 0x7FFF_FFFF)


def s64(value: object, place: str) -> int:
    return integer(value, place, -0x8000_0000_0000_0000, 0x7FFF_FFFF_FFFF_FFFF)


def u8(value: object, place: str) -> int:
    return integer(value, place, 0, 0xFF)


def u16(value: object, place: str) -> int:
    return integer(value, place, 0, 0xFFFF)


def u32(value: object, place: str) -> int:
    return integer(value, place, 0, 0xFFFF_FFFF)


def u64(value: object, place: str) -> int:
    return integer(value, place, 0, 0xFFFF_FFFF_FFFF_FFFF)


def boolean(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise expected("bool", value, place)
    return value


def real(value: object, place: str) -> float:
    if not isinstance(value, (float, int)):
        raise expected("float", value, place)
    return float(value)


def string(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise expected("str", value, place)
    if not value.isascii():
        scalars(value, place)
    return value


def char(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise expected("str", value, place)
    if len(value) != 1:
        raise TypeError(f"{place}: expected one character, found {len(value)}")
    scalars(value, place)
    return value


def scalars(value: str, place: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        message = f"{place}: expected text that can be encoded, found {value[error.start]!a}"
        raise TypeError(message) from None


def octets(value: object, place: str) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise expected("bytes", value, place)
    return bytes(value)


def signed_octets(value: object, place: str) -> list[int]:
    """A `list<s8>` is `bytes` in Python."""
    return list(memoryview(octets(value, place)).cast("b"))


def each(values: Sequence[T], place: str) -> Iterator[tuple[T, str]]:
    """The items of a list, each with its place."""
    if isinstance(values, str) or not isinstance(values, Sequence):
        raise expected("list", values, place)
    for index, value in enumerate(values):
        yield value, f"{place}[{index}]"


def sized(value: object, place: str, size: int) -> bool:
    """True where it is a tuple of this length. What is no such value raises."""
    if not isinstance(value, tuple):
        raise expected("tuple", value, place)
    if len(value) != size:
        raise TypeError(f"{place}: expected a tuple of {size}, found one of {len(value)}")
    return True


def some(value: object, place: str) -> bool:
    """The same for an option whose payload is an option."""
    if not isinstance(value, Some):
        raise expected("Some", value, place)
    return True


def result(value: object, place: str) -> bool:
    """The same for a result that is part of another value."""
    if not isinstance(value, (Ok, Err)):
        raise expected("Ok or Err", value, place)
    return True
