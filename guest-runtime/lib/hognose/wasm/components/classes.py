"""Classes for types that have a name: dataclasses, enums, flags."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import make_dataclass
from enum import Enum, Flag
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from .codec import Codec, payload
from .misfit import Misfit, expected
from .names import camel, shouty, snake

if TYPE_CHECKING:
    from .instance import ComponentInstance

_U32 = struct.Struct("<I")
# Where the classes say that they come from.
MODULE = "hognose.wasm.components"


def record(wit: str, fields: Sequence[tuple[str, Codec]]) -> tuple[dict[str, Any], Codec]:
    """The class by its name, and what turns values."""
    names = _distinct([snake(name) for name, _ in fields])
    cls: Any = make_dataclass(camel(wit), names, slots=True, module=MODULE)
    codecs = list(zip(names, (codec for _, codec in fields)))

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        for name, codec in codecs:
            try:
                part = getattr(value, name)
            except AttributeError:
                raise expected(f"`{wit}`", value) from None
            try:
                codec.write(owner, out, part)
            except Misfit as error:
                raise error.within(f".{name}")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        parts = []
        for _, codec in codecs:
            part, at = codec.read(owner, data, at)
            parts.append(part)
        return cls(*parts), at

    return {cls.__name__: cls}, Codec(wit, write, read)


def variant(wit: str, cases: Sequence[tuple[str, Codec | None]]) -> tuple[dict[str, Any], Codec]:
    """A class for each case, and their union under the name of the type."""
    name = camel(wit)
    names = _distinct([f"{name}_{camel(case)}" for case, _ in cases])
    classes: list[Any] = [
        make_dataclass(each, [] if codec is None else ["value"], slots=True, module=MODULE)
        for each, (_, codec) in zip(names, cases)
    ]
    codecs = [codec for _, codec in cases]
    numbers = {cls: number for number, cls in enumerate(classes)}

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        number = numbers.get(type(value))
        if number is None:
            number = next((numbers[cls] for cls in classes if isinstance(value, cls)), None)
        if number is None:
            raise expected(f"a case of `{wit}`", value)
        out += _U32.pack(number)
        codec = codecs[number]
        if codec is not None:
            payload(codec, owner, out, value.value)

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        number = _U32.unpack_from(data, at)[0]
        codec = codecs[number]
        if codec is None:
            return classes[number](), at + 4
        value, at = codec.read(owner, data, at + 4)
        return classes[number](value), at

    found = dict(zip(names, classes))
    return {**found, name: reduce(or_, classes)}, Codec(wit, write, read)


def enum(wit: str, cases: Sequence[str]) -> tuple[dict[str, Any], Codec]:
    """Its members have the numbers of the cases."""
    names = _distinct([shouty(case) for case in cases])
    members = [(name, number) for number, name in enumerate(names)]
    cls: Any = Enum(camel(wit), members, module=MODULE)
    values = list(cls)

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, cls):
            raise expected(f"`{wit}`", value)
        out += _U32.pack(value.value)

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        return values[_U32.unpack_from(data, at)[0]], at + 4

    return {cls.__name__: cls}, Codec(wit, write, read)


def flags(wit: str, names: Sequence[str]) -> tuple[dict[str, Any], Codec]:
    """Its members are the bits."""
    members = [(name, 1 << bit) for bit, name in enumerate(_distinct([shouty(n) for n in names]))]
    cls: Any = Flag(camel(wit), members, module=MODULE)
    size = (len(names) + 31) // 32 * 4

    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, cls):
            raise expected(f"`{wit}`", value)
        out += value.value.to_bytes(size, "little")

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        return cls(int.from_bytes(data[at : at + size], "little")), at + size

    return {cls.__name__: cls}, Codec(wit, write, read)


def _distinct(names: list[str]) -> list[str]:
    """Names of WIT can be spelled alike in Python: the later ones have underscores."""
    given: dict[str, None] = {}
    for name in names:
        while name in given:
            name += "_"
        given[name] = None
    return list(given)
