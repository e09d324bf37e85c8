"""Functions of a component: what they take and give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import UnsupportedError
from .codec import Codec
from .misfit import Misfit
from .names import interface, snake
from .wire import Err, Ok

if TYPE_CHECKING:
    from .instance import ComponentInstance


class Signature:
    """A function that a component imports or exports."""

    def __init__(self, function: Any, place: int, codecs: list[Codec]) -> None:
        # Among the imports or among the exports.
        self.place = place
        self.wit = function.name
        self.interface = function.interface
        kind, _, name = function.name.rpartition("]")
        # `method`, `static`, `constructor`, or nothing of functions that belong to no resource.
        self.kind = kind.removeprefix("[").removeprefix("async ").removeprefix("async-")
        self.resource, _, own = name.rpartition(".")
        if self.kind == "constructor":
            self.resource, own = name, "__init__"
        self.name = own if self.kind == "constructor" else snake(own or name)
        prefix = f"{interface(function.interface)}." if function.interface else ""
        member = f"{self.resource}.{own}" if self.kind != "constructor" else self.resource
        self.label = prefix + (member if self.kind else function.name)
        self.params = [
            (snake(field.name), field.name, codecs[field.ty]) for field in function.params
        ]
        self.result = None if function.result is None else codecs[function.result]
        self.is_fallible = self.result is not None and self.result.name == "result"
        self._is_async = function.is_async

    def check(self) -> None:
        """Raises `UnsupportedError` where it cannot be called."""
        if self._is_async:
            raise UnsupportedError(
                f"`{self.label}` is asynchronous: functions of components inside cannot be"
            )

    def arguments(
        self, owner: ComponentInstance, given: tuple[Any, ...], named: Mapping[str, Any]
    ) -> bytes:
        """The bytes of all arguments."""
        values = list(given)
        wanted = [name for name, _, _ in self.params]
        for name in wanted[len(values) :]:
            if name in named:
                values.append(named[name])
        if len(values) != len(wanted) or not set(named) <= set(wanted[len(given) :]):
            wants = ", ".join(wanted) or "none"
            raise TypeError(
                f"`{self.label}`: expected {len(wanted)} arguments ({wants}), "
                f"found {len(given) + len(named)}"
            )
        out = bytearray()
        for (_, name, codec), value in zip(self.params, values):
            try:
                codec.write(owner, out, value)
            except Misfit as error:
                raise error.error(self.label, f"argument `{name}{{path}}`") from None
        return bytes(out)

    def values(self, owner: ComponentInstance, data: bytes) -> list[Any]:
        """The arguments that the component gives."""
        at, values = 0, []
        for _, _, codec in self.params:
            value, at = codec.read(owner, data, at)
            values.append(value)
        return values

    def given(self, owner: ComponentInstance, value: Any) -> bytes:
        """The bytes of what a Python function has returned."""
        if self.is_fallible and not isinstance(value, Ok | Err):
            value = Ok(value)
        if self.result is None:
            if value is not None:
                found = type(value).__name__
                raise TypeError(f"`{self.label}`: result: expected None, found {found}")
            return b""
        out = bytearray()
        try:
            self.result.write(owner, out, value)
        except Misfit as error:
            if self.is_fallible:
                error.path = error.path.removeprefix(".value")
            raise error.error(self.label, "result{path}") from None
        return bytes(out)

    def outcome(self, owner: ComponentInstance, data: bytes) -> Any:
        """What a call gives or raises."""
        if self.result is None:
            return None
        value, _ = self.result.read(owner, data, 0)
        if not self.is_fallible:
            return value
        if isinstance(value, Err):
            raise value
        return value.value

    def __repr__(self) -> str:
        params = ", ".join(f"{name}: {codec.name}" for _, name, codec in self.params)
        result = "" if self.result is None else f" -> {self.result.name}"
        return f"<function `{self.label}`({params}){result}>"
