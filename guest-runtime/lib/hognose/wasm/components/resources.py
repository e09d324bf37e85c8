"""Resources of a component: objects with methods. Those of Python go in as numbers."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from .codec import Codec
from .misfit import Misfit, expected
from .names import camel

if TYPE_CHECKING:
    from .instance import ComponentInstance
    from .signatures import Signature

_U32 = struct.Struct("<I")


class Resource:
    """A resource of a component. `with` gives it up at the end of a block."""

    __slots__ = ("__weakref__", "_number", "_owner")
    # Functions that belong to the class: `__init__`, and the static ones.
    statics: dict[str, Signature] = {}

    def __init__(self) -> None:
        raise TypeError("call the class that the instance exports")

    def _use(self, owner: ComponentInstance, wit: str) -> int:
        if self._owner is not owner:
            raise Misfit(TypeError, f"this `{wit}` belongs to another instance")
        if self._number is None:
            raise Misfit(ValueError, f"this `{wit}` was given away or dropped")
        number: int = self._number
        return number

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        number, self._number = self._number, None
        if number is not None:
            self._owner.give_up(number)

    def __del__(self) -> None:
        number = getattr(self, "_number", None)
        if number is not None:
            self._number = None
            self._owner.give_up(number)


def inside(wit: str) -> type[Resource]:
    """The class of a resource that the component has."""
    names = {"__slots__": (), "__module__": "hognose.wasm.components", "statics": {}}
    return type(camel(wit), (Resource,), names)


def add(cls: type[Resource], signature: Signature) -> None:
    """A function of the resource."""
    if signature.kind != "method":
        cls.statics[signature.name] = signature
        return

    def method(self: Resource, *given: Any, **named: Any) -> Any:
        return self._owner.call(signature, (self, *given), named)

    method.__name__ = signature.name
    setattr(cls, signature.name, method)


class Factory:
    """The class of a resource, of one instance: makes new ones, and has static functions."""

    __slots__ = ("_cls", "_instance")

    def __init__(self, cls: type[Resource], instance: ComponentInstance) -> None:
        self._cls = cls
        self._instance = instance

    def __call__(self, *given: Any, **named: Any) -> Any:
        constructor = self._cls.statics.get("__init__")
        if constructor is None:
            raise TypeError(f"`{self._cls.__name__}` has no constructor")
        return self._instance.call(constructor, given, named)

    def __getattr__(self, name: str) -> Any:
        static = self._cls.statics.get(name)
        if static is None:
            return getattr(self._cls, name)
        return self._instance.function(static)

    def __repr__(self) -> str:
        return f"<resource {self._cls.__name__}>"


def codec(wit: str, cls: type[Resource] | None, *, is_owned: bool) -> Codec:
    """Without a class it is Python's."""
    name = f"`{wit}`"
    write, read = _outside(is_owned) if cls is None else _inside(wit, cls, is_owned)
    return Codec(name, write, read)


def _inside(wit: str, cls: type[Resource], is_owned: bool) -> tuple[Callable[..., Any], ...]:
    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        if not isinstance(value, cls):
            raise expected(f"`{wit}`", value)
        out += _U32.pack(value._use(owner, wit))
        if is_owned:
            owner.given.append(value)

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        value = cls.__new__(cls)
        value._owner = owner
        value._number = _U32.unpack_from(data, at)[0]
        if not is_owned:
            owner.borrowed.append(value)
        return value, at + 4

    return write, read


def _outside(is_owned: bool) -> tuple[Callable[..., Any], ...]:
    def write(owner: ComponentInstance, out: bytearray, value: Any) -> None:
        number = owner.object_number(value)
        out += _U32.pack(number)
        if not is_owned:
            owner.lent.append(number)

    def read(owner: ComponentInstance, data: bytes, at: int) -> tuple[Any, int]:
        number = _U32.unpack_from(data, at)[0]
        value = owner.objects.pop(number) if is_owned else owner.objects[number]
        return value, at + 4

    return write, read
