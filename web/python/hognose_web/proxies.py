"""Objects of JavaScript, as Python sees them. `web/native` has the classes, to which this adds."""

from collections.abc import AsyncIterator, Generator
from typing import Any

from hognose_web_world.imports import js

from . import _proxies, callbacks, reports
from ._proxies import JsFunction as JsFunction, JsProxy as JsProxy


class JsException(Exception):
    """What JavaScript threw. `js_error` is the object itself."""

    def __init__(self, message: str, js_error: Any = None) -> None:
        super().__init__(message)
        self.js_error = js_error

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__" or not isinstance(self.js_error, JsProxy):
            raise AttributeError(f"JsException has no attribute {name!r}", name=name)
        return getattr(self.js_error, name)


def raised(value: Any) -> BaseException:
    """The exception for what was thrown: Python's own, if it comes back."""
    return value if isinstance(value, BaseException) else JsException(str(value), value)


def thrown(error: BaseException) -> Any:
    """What JavaScript catches: its own error, if it comes back."""
    if isinstance(error, JsException) and error.js_error is not None:
        return error.js_error
    failure = reports.failure(error)
    number = callbacks.of_object(error)
    _proxies.perform(_proxies.FAILURE, number, failure.kind, failure.message, failure.traceback)
    return Thrown(number)


class Thrown:
    """An exception that JavaScript has by this number."""

    def __init__(self, number: int) -> None:
        self.number = number


async def settled(promise: JsProxy) -> Any:
    return _proxies.perform(_proxies.TAKE, await js.settle(promise._object))


async def steps(iterator: JsProxy) -> AsyncIterator[Any]:
    while not (step := await iterator.next()).done:
        yield step.value


def to_py(value: Any, *, depth: int = -1) -> Any:
    """Arrays as lists, plain objects and `Map` as dictionaries, `Set` as sets, to any depth."""
    if not isinstance(value, JsProxy) or depth == 0:
        return value
    if value.typeof in PACKED:
        return _proxies.unpack(value._object, depth, special)
    return special(value)


# What JavaScript copies whole.
PACKED = {"Array", "Object", "Map", "Set"}


def special(value: JsProxy) -> Any:
    """What Python has a class for."""
    kind = value.typeof
    if kind == "Date":
        from datetime import datetime, timezone

        return datetime.fromtimestamp(value.getTime() / 1000, timezone.utc)
    return to_memoryview(value) if kind in FORMATS else value


FORMATS = {
    "ArrayBuffer": "B",
    "DataView": "B",
    "Uint8Array": "B",
    "Uint8ClampedArray": "B",
    "Int8Array": "b",
    "Int16Array": "h",
    "Uint16Array": "H",
    "Int32Array": "i",
    "Uint32Array": "I",
    "BigInt64Array": "q",
    "BigUint64Array": "Q",
    "Float32Array": "f",
    "Float64Array": "d",
}


def content(value: JsProxy) -> bytes:
    if value.typeof not in FORMATS:
        raise TypeError(f"{value.typeof} of JavaScript has no bytes")
    return _proxies.to_bytes(value._object, value.byteLength)


def to_memoryview(value: JsProxy) -> memoryview:
    """A copy that can be changed."""
    return memoryview(bytearray(content(value))).cast(FORMATS[value.typeof])


def flat(buffer: Any) -> memoryview:
    view = memoryview(buffer)
    return view if view.format == "B" and view.ndim == 1 else view.cast("B")


class Added:
    """Attributes of the class that are not JavaScript's."""

    def __await__(self) -> Generator[Any, Any, Any]:
        return settled(self).__await__()

    def __aiter__(self) -> AsyncIterator[Any]:
        from js import Symbol

        make = self[Symbol.asyncIterator] if Symbol.asyncIterator in self else None
        return steps(self if make is None else make.call(self))

    def __dir__(self) -> list[str]:
        return self.object_keys()

    def __bytes__(self) -> bytes:
        return self.to_bytes()

    @property
    def typeof(self) -> str:
        return _proxies.perform(_proxies.TYPE, self._object)

    def object_keys(self) -> list[str]:
        return list(_proxies.perform(_proxies.KEYS, self._object))

    def object_values(self) -> list[Any]:
        return [self[key] for key in self.object_keys()]

    def object_entries(self) -> list[tuple[str, Any]]:
        return [(key, self[key]) for key in self.object_keys()]

    def to_py(self, *, depth: int = -1) -> Any:
        return to_py(self, depth=depth)

    def to_bytes(self) -> bytes:
        return content(self)

    def to_memoryview(self) -> memoryview:
        return to_memoryview(self)

    def to_string(self, encoding: str = "utf-8") -> str:
        return content(self).decode(encoding)

    def assign(self, buffer: Any) -> None:
        """Copies Python's bytes into a typed array."""
        _proxies.perform(_proxies.ASSIGN, self._object, flat(buffer))

    def assign_to(self, buffer: Any) -> None:
        """Copies a typed array into Python's bytes."""
        _proxies.perform(_proxies.COPY, self._object, flat(buffer))


def begin() -> int:
    for name, value in vars(Added).items():
        if name not in ("__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"):
            setattr(JsProxy, name, value)
    own = [*vars(JsProxy), "__class__", "__dict__"]
    return _proxies.begin(js.operate, raised, thrown, callbacks.other, callbacks.functions, own)


AREA = begin()
