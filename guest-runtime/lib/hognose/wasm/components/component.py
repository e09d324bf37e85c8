"""Components."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import CompileError, UnsupportedError
from . import classes, codec, resources
from .codec import NUMBERS, Codec
from .instance import ComponentInstance
from .names import camel
from .namespaces import Namespace, Side
from .signatures import Signature
from .wire import Err, components

_SHAPES: dict[Any, Codec] = {
    getattr(components, f"Shape_{name.capitalize()}"): made for name, made in NUMBERS.items()
} | {
    components.Shape_Bool: codec.BOOL,
    components.Shape_Char: codec.CHAR,
    components.Shape_String: codec.STRING,
}


class Component:
    """A compiled component. Hosts keep what they have compiled, by its bytes."""

    def __init__(self, source: bytes | bytearray | memoryview | str) -> None:
        """Compiles the binary format, or the text format.

        Raises `UnsupportedError` if the host lacks a proposal, and `CompileError`.
        """
        data = source.encode() if isinstance(source, str) else source
        try:
            self._handle = components.Component.compile(data)
        except Err as error:
            refused = error.value
            unsupported = type(refused).__name__.endswith("Unsupported")
            raise (UnsupportedError if unsupported else CompileError)(refused.value) from None
        about = self._handle.describe()
        self._given, self._gives = Side(), Side()
        self.takes_resources = False
        codecs = self._types(about)
        self._needed = self._functions(self._given, about.imports, codecs)
        self._functions(self._gives, about.exports, codecs)

    @property
    def imports(self) -> Namespace:
        """What an instance has to be given: functions, and the classes of their values."""
        return Namespace(self._given)

    @property
    def exports(self) -> Namespace:
        """What an instance gives, and the classes of values."""
        return Namespace(self._gives)

    @property
    def needed(self) -> list[Signature]:
        """The functions that it imports, in the order of the host."""
        return self._needed

    def instantiate(
        self,
        imports: Mapping[str, Any] | None = None,
        *,
        fuel: int | None = None,
        memory: int | None = None,
    ) -> ComponentInstance:
        """Runs it. `imports` has functions, and for interfaces mappings or objects that have them.

        Raises `LinkError`, and what its start raises.
        """
        instance = ComponentInstance(self, imports or {}, fuel, memory)
        instance.finish(instance._handle.start())
        return instance

    async def instantiate_async(
        self,
        imports: Mapping[str, Any] | None = None,
        *,
        fuel: int | None = None,
        memory: int | None = None,
    ) -> ComponentInstance:
        """The same where the start may call asynchronous functions."""
        instance = ComponentInstance(self, imports or {}, fuel, memory)
        await instance.finish_async(instance._handle.start())
        return instance

    def _types(self, about: Any) -> list[Codec]:
        """What turns the values of each type. Classes go where their types are."""
        imported = {function.interface for function in about.imports}
        exported = {function.interface for function in about.exports}
        seen: set[tuple[str | None, str]] = set()
        codecs: list[Codec] = []
        owned: dict[int, Any] = {}
        for place, definition in enumerate(about.types):
            interface, name = definition.interface, definition.name or "type"
            made, turn = self._type(place, name, definition.shape, codecs, owned)
            codecs.append(turn)
            if not made:
                continue
            # An interface that is on both sides has its types twice, first those of the imports.
            is_second = (interface, name) in seen
            seen.add((interface, name))
            only_exported = interface in exported and interface not in imported
            side = self._gives if is_second or only_exported else self._given
            home = side.interface(interface)
            (home.resources if place in owned else home.types).update(made)
            for each in (self._given, self._gives):
                each.types.update(made)
        return codecs

    def _type(
        self, place: int, name: str, shape: Any, codecs: list[Codec], owned: dict[int, Any]
    ) -> tuple[dict[str, Any], Codec]:
        value = getattr(shape, "value", None)
        maybe = lambda ty: None if ty is None else codecs[ty]  # noqa: E731
        match type(shape):
            case components.Shape_List:
                return {}, codec.sequence(codecs[value])
            case components.Shape_FixedList:
                return {}, codec.sequence(codecs[value[0]], value[1])
            case components.Shape_Map:
                return {}, codec.mapping(codecs[value[0]], codecs[value[1]])
            case components.Shape_Option:
                return {}, codec.option(codecs[value])
            case components.Shape_Result:
                return {}, codec.result(maybe(value[0]), maybe(value[1]))
            case components.Shape_Tuple:
                return {}, codec.tuple_of([codecs[ty] for ty in value])
            case components.Shape_Record:
                return classes.record(name, [(each.name, codecs[each.ty]) for each in value])
            case components.Shape_Variant:
                return classes.variant(name, [(each.name, maybe(each.ty)) for each in value])
            case components.Shape_Enum:
                return classes.enum(name, value)
            case components.Shape_Flags:
                return classes.flags(name, value)
            case components.Shape_Resource:
                return self._resource(place, name, value, owned)
            case components.Shape_Own | components.Shape_Borrow:
                name, cls = owned[value]
                is_owned = type(shape) is components.Shape_Own
                return {}, resources.codec(name, cls, is_owned=is_owned)
            case components.Shape_Other:
                return {}, codec.other(value)
            case simple:
                return {}, _SHAPES[simple]

    def _resource(
        self, place: int, name: str, side: Any, owned: dict[int, Any]
    ) -> tuple[dict[str, Any], Codec]:
        if side == components.Side.OUTSIDE:
            owned[place] = (name, None)
            self.takes_resources = True
            return {}, codec.other(name)
        cls = resources.inside(name)
        owned[place] = (name, cls)
        return {camel(name): cls}, codec.other(name)

    def _functions(self, side: Side, functions: Any, codecs: list[Codec]) -> list[Signature]:
        signatures = []
        for place, function in enumerate(functions):
            signature = Signature(function, place, codecs)
            signatures.append(signature)
            home = side.interface(signature.interface)
            cls = home.resources.get(camel(signature.resource)) if signature.kind else None
            if cls is not None:
                resources.add(cls, signature)
            elif not signature.kind:
                home.functions[signature.name] = signature
        return signatures
