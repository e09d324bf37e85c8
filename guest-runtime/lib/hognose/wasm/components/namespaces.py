"""Interfaces of a component, as attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .names import interface as interface_name
from .names import unversioned

if TYPE_CHECKING:
    from .instance import ComponentInstance
    from .signatures import Signature


class Interface:
    """What an interface has, or what belongs to no interface."""

    def __init__(self, wit: str) -> None:
        self.wit = wit
        # Classes by their names in Python.
        self.types: dict[str, Any] = {}
        # Functions by their names in Python, without those of resources.
        self.functions: dict[str, Signature] = {}
        self.resources: dict[str, Any] = {}


class Side:
    """What a component imports, or what it exports."""

    def __init__(self) -> None:
        self.root = Interface("")
        # By their names in WIT.
        self.interfaces: dict[str, Interface] = {}
        # Classes of all interfaces: one may use those of another.
        self.types: dict[str, Any] = {}

    def interface(self, wit: str | None) -> Interface:
        """That interface, made where it is not there."""
        if wit is None:
            return self.root
        return self.interfaces.setdefault(wit, Interface(wit))

    def find(self, name: str) -> Interface | None:
        """By the name in WIT, with or without version, or by the one in Python."""
        found = self.interfaces.get(name)
        for spelled in (unversioned, interface_name):
            if found is None:
                found = next((i for i in self.interfaces.values() if spelled(i.wit) == name), None)
        return found


class Namespace:
    """Has interfaces, functions, and classes as attributes; `[...]` takes names of WIT too."""

    __slots__ = ("_instance", "_interface", "_side")

    def __init__(
        self,
        side: Side,
        interface: Interface | None = None,
        instance: ComponentInstance | None = None,
    ) -> None:
        self._side = side
        self._interface = side.root if interface is None else interface
        # Functions of an instance can be called; those of a component have types only.
        self._instance = instance

    def _find(self, name: str) -> Any:
        side, here, instance = self._side, self._interface, self._instance
        if here is side.root:
            inner = side.find(name)
            if inner is not None:
                return Namespace(side, inner, instance)
        function = here.functions.get(name)
        if function is not None:
            return function if instance is None else instance.function(function)
        resource = here.resources.get(name)
        if resource is not None:
            return resource if instance is None else instance.factory(resource)
        return here.types.get(name) or side.types.get(name)

    def __getattr__(self, name: str) -> Any:
        found = self._find(name)
        if found is None:
            place = self._interface.wit or "the component"
            raise AttributeError(f"`{place}` has no `{name}`")
        return found

    def __getitem__(self, name: str) -> Any:
        found = self._find(name)
        if found is None:
            found = self._find(name.replace("-", "_"))
        if found is None:
            raise KeyError(name)
        return found

    def __contains__(self, name: str) -> bool:
        return name in set(self)

    def __iter__(self) -> Iterator[str]:
        here = self._interface
        if here is self._side.root:
            yield from self._side.interfaces
        yield from here.functions
        yield from here.resources
        yield from here.types

    def __dir__(self) -> list[str]:
        return [name if name.isidentifier() else interface_name(name) for name in self]

    def __repr__(self) -> str:
        return f"<{self._interface.wit or 'component'}: {', '.join(self)}>"
