"""Instances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .errors import LinkError
from .items import Func, Global, HostFunc, Item, Memory, Other, Table
from .module import Module
from .store import Store
from .types import FuncType, GlobalType, ImportType, ItemType, MemoryType, TableType

Imports = Mapping[str, Any]


class Exports(Mapping[str, Any]):
    """What an instance gives, by attributes and by names."""

    def __init__(self, items: dict[str, Any]) -> None:
        self._items = items

    def __getitem__(self, name: str) -> Any:
        return self._items[name]

    def __getattr__(self, name: str) -> Any:
        try:
            return self._items[name]
        except KeyError:
            raise AttributeError(f"the instance has no export `{name}`") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __dir__(self) -> list[str]:
        return list(self._items)

    def __repr__(self) -> str:
        return f"<exports {', '.join(self._items)}>"


class Instance:
    """A module that runs."""

    exports: Exports

    def __init__(
        self, module: Module, imports: Imports | None = None, *, store: Store | None = None
    ) -> None:
        """Gives a module what it imports: `{"env": {"log": print}}`.

        A function of Python has the type that the module wants. Instead of the names of a module
        there may be an instance or its exports. Without `store` the instance shares that of what
        it is given, or has its own.

        Raises `LinkError`, and what the module's start function raises.
        """
        self.store = store or _shared(module, imports or {}) or Store()
        step = self.store._handle.instantiate(module._handle, self._given(module, imports or {}))
        self._take(module, self.store.finish(step))

    @classmethod
    async def create(
        cls, module: Module, imports: Imports | None = None, *, store: Store | None = None
    ) -> Instance:
        """The same where the start function may call asynchronous functions."""
        self = cls.__new__(cls)
        self.store = store or _shared(module, imports or {}) or Store()
        step = self.store._handle.instantiate(module._handle, self._given(module, imports or {}))
        self._take(module, await self.store.finish_async(step))
        return self

    def _given(self, module: Module, imports: Imports) -> list[Any]:
        return [self._item(wanted, _find(wanted, imports)).wire() for wanted in module.imports]

    def _item(self, wanted: ImportType, given: Any) -> Item:
        store, ty = self.store, wanted.type
        if isinstance(given, Item):
            given.number_in(store)
            return given
        if isinstance(given, HostFunc):
            return store.func(store.add(given.python, given.type), given.type)
        if isinstance(ty, FuncType) and callable(given):
            return store.func(store.add(given, ty), ty)
        if isinstance(ty, GlobalType) and not ty.mutable and given is not None:
            return Global(store, ty.content, given)
        found = type(given).__name__
        raise LinkError(f"import {_name(wanted)}: expected {_kind(ty)}, found `{found}`")

    def _take(self, module: Module, items: list[tuple[str, Any]]) -> None:
        types = {export.name: export.type for export in module.exports}
        self.exports = Exports({name: self._export(types[name], item) for name, item in items})

    def _export(self, ty: ItemType, item: Any) -> Item:
        store, number = self.store, item.value
        if isinstance(ty, FuncType):
            return store.func(number, ty)
        if isinstance(ty, GlobalType):
            return Global._of(store, number, ty)
        if isinstance(ty, MemoryType):
            return Memory._of(store, number, ty)
        if isinstance(ty, TableType):
            return Table._of(store, number, ty)
        return Other(store, number)


def _find(wanted: ImportType, imports: Imports) -> Any:
    names = imports.get(wanted.module)
    if isinstance(names, Instance):
        names = names.exports
    try:
        return names[wanted.name]  # type: ignore[index]
    except (KeyError, TypeError):
        raise LinkError(f"import {_name(wanted)} is missing: {_kind(wanted.type)}") from None


def _shared(module: Module, imports: Imports) -> Store | None:
    for wanted in module.imports:
        given = _find(wanted, imports)
        if isinstance(given, Item):
            return given.store
    return None


def _name(wanted: ImportType) -> str:
    return f"`{wanted.name}` of `{wanted.module}`"


def _kind(ty: ItemType) -> str:
    if isinstance(ty, FuncType):
        return f"a function `{ty}`"
    if isinstance(ty, GlobalType):
        return f"a {'mutable ' if ty.mutable else ''}global of type `{ty.content}`"
    if isinstance(ty, MemoryType):
        return "a memory"
    if isinstance(ty, TableType):
        return f"a table of `{ty.element}`"
    return f"a {ty.kind}"
