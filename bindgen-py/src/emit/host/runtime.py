"""What the parts of one instance share: its store and functions, and the
resources on both sides."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass
from types import TracebackType
from typing import Any, ClassVar, Self, TypeVar

import wasmtime
from wasmtime import Config, Engine, Store, WasiConfig
from wasmtime.component import Component, Func, Linker, LinkerInstance, Record
from wasmtime.component import Instance as Exports
from wasmtime.component import ResourceAny, ResourceHost, ResourceType

from ._checks import expected

T = TypeVar("T")
R = TypeVar("R", bound="Resource")


@dataclass(frozen=True, slots=True)
class Code:
    """A compiled component, of which any number of instances can be made."""

    engine: Engine
    component: Component


def compile(source: str | os.PathLike[str] | bytes, engine: Engine | None = None) -> Code:
    """Compiles a component: a file, or its bytes."""
    if engine is None:
        config = Config()
        # Host functions that are lent two resources at once trap in wasmtime 50.0.1 while this is
        # on. It serves asynchronous functions, which there are none of here.
        unset = getattr(wasmtime, "_ffi").wasmtime_config_concurrency_support_set
        unset(config.ptr(), False)
        engine = Engine(config)
    if isinstance(source, bytes):
        return Code(engine, Component(engine, source))
    return Code(engine, Component.from_file(engine, source))


def standard_wasi() -> WasiConfig:
    """Output goes where ours goes, and nothing else is granted."""
    wasi = WasiConfig()
    wasi.inherit_stdout()
    wasi.inherit_stderr()
    return wasi


@dataclass(frozen=True, slots=True)
class HostType:
    """A resource type whose objects are Python's."""

    number: int
    name: str
    methods: tuple[str, ...]


class Instance:
    """One instance of a component."""

    def __init__(self, code: Code, store: Store | None) -> None:
        self.store = Store(code.engine) if store is None else store
        self._component = code.component
        self._exports: Exports | None = None
        self._functions: dict[tuple[str | None, str], Func] = {}
        self._bound: dict[type, type] = {}
        # The objects behind handles that the component has, and those that are
        # lent to it for one call.
        self._objects: dict[int, Any] = {}
        self._numbers = itertools.count(1)
        self._lent: list[int] = []
        # Handles that Python has forgotten. They are dropped when no call is under way.
        self._forgotten: list[ResourceAny] = []

    def instantiate(self, linker: Linker) -> None:
        self._exports = linker.instantiate(self.store, self._component)

    def close(self) -> None:
        self.store.close()
        self._objects.clear()

    def call(self, interface: str | None, name: str, *arguments: object) -> Any:
        """Calls an export with values that are lowered already."""
        function = self._functions.get((interface, name)) or self._find(interface, name)
        while self._forgotten:
            self._forgotten.pop().drop(self.store)
        try:
            return function(self.store, *arguments)
        finally:
            while self._lent:
                del self._objects[self._lent.pop()]

    def _find(self, interface: str | None, name: str) -> Func:
        function = self._look_up(interface, name)
        if function is None:
            place = f"`{name}`" if interface is None else f"`{name}` of `{interface}`"
            raise LookupError(f"the component does not export {place}: write its package again")
        self._functions[interface, name] = function
        return function

    def _look_up(self, interface: str | None, name: str) -> Func | None:
        exports, outer = self._exports, None
        if exports is None:
            return None
        if interface is not None:
            outer = exports.get_export_index(self.store, interface)
            if outer is None:
                return None
        index = exports.get_export_index(self.store, name, outer)
        return None if index is None else exports.get_func(self.store, index)

    # Resources of the component.

    def bind(self, cls: type[R]) -> type[R]:
        """The class for resources of this instance."""
        members = {"__slots__": (), "_instance": self, "__module__": cls.__module__}
        bound: Any = type(cls.__name__, (cls,), members)
        self._bound[cls] = bound
        own: type[R] = bound
        return own

    def wrap(self, cls: type[R], handle: ResourceAny) -> R:
        """The object for a handle that the component gave."""
        bound: type[R] = self._bound[cls]
        resource = bound.__new__(bound)
        resource._handle = handle
        return resource

    def handle(self, cls: type[Resource], value: object, place: str) -> ResourceAny:
        """The handle of a resource. wasmtime empties it where the component takes ownership."""
        if not isinstance(value, cls):
            raise expected(cls.__name__, value, place)
        if value._instance is not self:
            raise ValueError(f"{place}: the {cls.__name__} belongs to another instance")
        return value._open(place)

    # Resources of ours.

    def define(self, linker: LinkerInstance, name: str, kind: HostType, closes: bool) -> None:
        """Tells the linker of a resource type."""
        objects = self._objects

        def destroy(_store: object, number: int) -> None:
            close = getattr(objects.pop(number, None), "close", None)
            if closes and close is not None:
                close()

        linker.add_resource(name, ResourceType.host(kind.number), destroy)

    def own(self, kind: HostType, value: object, place: str) -> ResourceHost:
        """A handle that the component owns."""
        return ResourceHost.own(self._number(kind, value, place), kind.number)

    def lend(self, kind: HostType, value: object, place: str) -> ResourceHost:
        """A handle for one call."""
        number = self._number(kind, value, place)
        self._lent.append(number)
        return ResourceHost.borrow(number, kind.number)

    def _number(self, kind: HostType, value: object, place: str) -> int:
        for method in kind.methods:
            if not callable(getattr(value, method, None)):
                found = type(value).__name__
                raise TypeError(f"{place}: expected {kind.name}, found {found} without `{method}`")
        number = next(self._numbers)
        self._objects[number] = value
        return number

    def borrowed(self, handle: ResourceAny) -> Any:
        """The object of a handle that the component lends."""
        return self._objects[handle.to_host(self.store).rep]

    def taken(self, handle: ResourceAny) -> Any:
        """The object of a handle that the component gives away."""
        return self._objects.pop(handle.to_host(self.store).rep)


class Resource:
    """A resource of the component.

    It is dropped at the end of its `with` block, when it is closed, or some time
    after Python forgets it.
    """

    __slots__ = ("_handle", "__weakref__")

    _instance: ClassVar[Instance]
    _handle: ResourceAny

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._drop()

    def __del__(self) -> None:
        handle: ResourceAny | None = getattr(self, "_handle", None)
        if handle is not None and is_open(handle):
            self._instance._forgotten.append(handle)

    @classmethod
    def _of(cls) -> Instance:
        """The instance that a new resource belongs to."""
        instance: Instance | None = getattr(cls, "_instance", None)
        if instance is None:
            raise TypeError(f"reach {cls.__name__} through an instance: it belongs to one")
        return instance

    def _open(self, place: str) -> ResourceAny:
        if not is_open(self._handle):
            raise ValueError(f"{place}: the {type(self).__name__} is closed or was given away")
        return self._handle

    def _drop(self) -> None:
        if is_open(self._handle):
            self._handle.drop(self._instance.store)
            self._handle.close()


def is_open(handle: ResourceAny) -> bool:
    """Whether it was neither dropped nor given away."""
    try:
        handle.ptr()
    except ValueError:
        return False
    return True


def record(fields: dict[str, object]) -> Record:
    """A record as wasmtime takes it: attributes have the names of WIT."""
    value = Record()
    value.__dict__.update(fields)
    return value
