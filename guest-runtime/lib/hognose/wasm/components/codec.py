"""Makes functions that turn values of a type into bytes and back.

The form of the bytes is in the interface's WIT. A `Write` adds a value to a row of bytes, and a
`Read` gives the value that is at a place, with the place after it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from operator import index as as_index
from typing import TYPE_CHECKING, Any, NamedTuple

from .misfit import BadText, Misfit, expected, found
from .wire import Err, Ok, Some

if TYPE_CHECKING:
    from .instance import ComponentInstance

Write = Callable[["ComponentInstance", bytearray, Any], None]
Read = Callable[["ComponentInstance", bytes, int], tuple[Any, int]]


class Codec(NamedTuple):
    """What turns values of one type."""

    # The type as messages name it.
    name: str
    write: Write
    read: Read
    # The letter of `struct`, of numbers.
    letter: str = ""
    # The smallest and the largest, of integers.
    bounds: tuple[int, int] | None = None
    is_option: bool = False


_U32 = struct.Struct("<I")


def integer(name: str, letter: str) -> Codec:
    layout = struct.Struct("<" + letter)
    bits = layout.size * 8
    low, high = (0, (1 << bits) - 1) if name[0] == "u" else (-(1 << bits - 1), (1 << bits - 1) - 1)
    pack, size, unpack = layout.pack, layout.size, layout.unpack_from

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        try:
            out += pack(value)
        except struct.error:
            raise _bad_integer(name, (low, high), value) from None

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        return unpack(data, at)[0], at + size

    return Codec(name, write, read, letter, (low, high))


def _bad_integer(name: str, bounds: tuple[int, int], value: Any) -> Misfit:
    try:
        number = as_index(value)
    except TypeError:
        return expected(name, value)
    low, high = bounds
    return Misfit(OverflowError, f"{number} does not fit {name} ({low} to {high})")


def floating(name: str, letter: str) -> Codec:
    layout = struct.Struct("<" + letter)

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        try:
            out += layout.pack(value)
        except struct.error:
            raise expected(name, value) from None
        except OverflowError:
            # As a conversion to the smaller type does it.
            out += layout.pack(float("inf") if value > 0 else float("-inf"))

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        return layout.unpack_from(data, at)[0], at + layout.size

    return Codec(name, write, read, letter)


def _write_bool(owner: ComponentInstance, out: bytearray, value: Any) -> None:
    if not isinstance(value, bool):
        raise expected("bool", value)
    out.append(value)


def _read_bool(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
    return data[at] == 1, at + 1


BOOL = Codec("bool", _write_bool, _read_bool)


def _write_char(owner: ComponentInstance, out: bytearray, value: Any) -> None:
    wanted = "char (a str of length 1)"
    if not isinstance(value, str):
        raise expected(wanted, value)
    if len(value) != 1:
        raise Misfit(TypeError, f"expected {wanted}, found a str of length {len(value)}")
    number = ord(value)
    if 0xD800 <= number <= 0xDFFF:
        raise Misfit(ValueError, f"expected char, found the surrogate U+{number:04X}")
    out += _U32.pack(number)


def _read_char(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
    return chr(_U32.unpack_from(data, at)[0]), at + 4


CHAR = Codec("char", _write_char, _read_char)


def _write_string(owner: ComponentInstance, out: bytearray, value: Any) -> None:
    if not isinstance(value, str):
        raise expected("string", value)
    try:
        data = value.encode()
    except UnicodeEncodeError as error:
        raise BadText(error) from None
    out += _U32.pack(len(data))
    out += data


def _read_string(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
    end = at + 4 + _U32.unpack_from(data, at)[0]
    return data[at + 4 : end].decode(), end


STRING = Codec("string", _write_string, _read_string)


def sequence(item: Codec, length: int | None = None) -> Codec:
    """A list; with `length` one of a fixed length."""
    name = f"list<{item.name}>" if item.letter else "list"

    def put(out: bytearray, size: int) -> None:
        if length is None:
            out += _U32.pack(size)
        elif size != length:
            raise Misfit(TypeError, f"expected list of {length}, found list of {size}")

    def take(data: bytes, at: int) -> tuple[int, int]:
        return (_U32.unpack_from(data, at)[0], at + 4) if length is None else (length, at)

    if item.letter:
        return Codec(name, *_numbers(item, name, put, take))

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not _is_sequence(value):
            raise expected(name, value)
        put(out, len(value))
        step = item.write
        for index, each in enumerate(value):
            try:
                step(owner, out, each)
            except Misfit as error:
                raise error.within(f"[{index}]")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        size, at = take(data, at)
        values = []
        step = item.read
        for _ in range(size):
            value, at = step(owner, data, at)
            values.append(value)
        return values, at

    return Codec(name, write, read)


def _numbers(
    item: Codec,
    name: str,
    put: Callable[[bytearray, int], None],
    take: Callable[[bytes, int], tuple[int, int]],
) -> tuple[Write, Read]:
    """The same for numbers: all at once."""
    letter, size = item.letter, struct.calcsize("<" + item.letter)

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if isinstance(value, bytes | bytearray | memoryview):
            view = memoryview(value)
            if view.nbytes == len(view) and size == 1:
                put(out, len(view))
                out += view
                return
            value = view.tolist()
        elif not _is_sequence(value):
            raise expected(name, value)
        put(out, len(value))
        try:
            out += struct.pack(f"<{len(value)}{letter}", *value)
        except (struct.error, OverflowError):
            # Slower, but it says which.
            for index, each in enumerate(value):
                try:
                    item.write(owner, out, each)
                except Misfit as error:
                    raise error.within(f"[{index}]") from None

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        count, at = take(data, at)
        end = at + count * size
        if size == 1:
            return data[at:end], end
        return list(struct.unpack_from(f"<{count}{letter}", data, at)), end

    return write, read


def _is_sequence(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return True
    if isinstance(value, str | bytes | bytearray | Mapping):
        return False
    return hasattr(value, "__len__") and hasattr(value, "__getitem__")


def mapping(key: Codec, item: Codec) -> Codec:
    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, Mapping):
            raise expected("map", value)
        out += _U32.pack(len(value))
        for each, its in value.items():
            try:
                key.write(owner, out, each)
                item.write(owner, out, its)
            except Misfit as error:
                raise error.within(f"[{each!r}]")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        size, at = _U32.unpack_from(data, at)[0], at + 4
        values = {}
        for _ in range(size):
            its_key, at = key.read(owner, data, at)
            values[its_key], at = item.read(owner, data, at)
        return values, at

    return Codec("map", write, read)


def option(item: Codec) -> Codec:
    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if value is None:
            out.append(0)
            return
        out.append(1)
        item.write(owner, out, value)

    def write_nested(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if value is not None and not isinstance(value, Some):
            raise Misfit(TypeError, f"expected `Some` or None, found {found(value)}")
        if value is None:
            out.append(0)
            return
        out.append(1)
        try:
            item.write(owner, out, value.value)
        except Misfit as error:
            raise error.within(".value")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        if not data[at]:
            return None, at + 1
        value, at = item.read(owner, data, at + 1)
        return (Some(value) if item.is_option else value), at

    put = write_nested if item.is_option else write
    return Codec("option", put, read, is_option=True)


def result(ok: Codec | None, err: Codec | None) -> Codec:
    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, Ok | Err):
            raise Misfit(TypeError, f"expected `Ok` or `Err`, found {found(value)}")
        is_ok = isinstance(value, Ok)
        out.append(is_ok)
        payload(ok if is_ok else err, owner, out, value.value)

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        case, item = (Ok, ok) if data[at] else (Err, err)
        if item is None:
            return case(None), at + 1
        value, at = item.read(owner, data, at + 1)
        return case(value), at

    return Codec("result", write, read)


def payload(item: Codec | None, owner: ComponentInstance, out: bytearray, value: Any) -> None:
    """Adds what is in a case."""
    if item is None:
        if value is not None:
            raise expected("None", value).within(".value")
        return
    try:
        item.write(owner, out, value)
    except Misfit as error:
        raise error.within(".value")


def tuple_of(items: Sequence[Codec]) -> Codec:
    count = len(items)

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, tuple | list):
            raise expected(f"tuple of {count}", value)
        if len(value) != count:
            raise Misfit(TypeError, f"expected tuple of {count}, found tuple of {len(value)}")
        for index, (item, each) in enumerate(zip(items, value)):
            try:
                item.write(owner, out, each)
            except Misfit as error:
                raise error.within(f"[{index}]")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        values = []
        for item in items:
            value, at = item.read(owner, data, at)
            values.append(value)
        return tuple(values), at

    return Codec("tuple", write, read)


def other(name: str) -> Codec:
    """What cannot cross."""

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        raise Misfit(TypeError, f"a {name} cannot be given to a component inside")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        raise TypeError(f"a {name} cannot leave a component inside")

    return Codec(name, write, read)


NUMBERS = {
    name: integer(name, letter)
    for name, letter in zip(("s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64"), "bBhHiIqQ")
} | {"f32": floating("f32", "f"), "f64": floating("f64", "d")}
