"""Objects of JavaScript, as Python sees them."""

from collections.abc import Generator, Iterator
from typing import Any

from componentize_py_types import Err
from hognose_web_world.imports import js


class JsException(Exception):
    """What JavaScript threw. `js_error` is the object itself."""

    def __init__(self, message: str, js_error: Any = None) -> None:
        super().__init__(message)
        self.js_error = js_error


def raised(error: Err) -> JsException:
    value = values.lifted(error.value)
    return JsException(str(value), value)


class JsProxy:
    """An object of JavaScript. Its attributes are the object's properties."""

    __slots__ = ("_handle", "__weakref__")

    def __init__(self, handle: int) -> None:
        object.__setattr__(self, "_handle", handle)

    def __del__(self) -> None:
        js.release(self._handle)

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__":
            raise AttributeError(name)
        try:
            found = js.get(self._handle, name)
        except Err as error:
            raise raised(error) from None
        if type(found) is js.Value_Func:
            return JsFunction(found.value, self, name)
        if type(found) is js.Value_Undefined and not js.has(self._handle, name):
            raise AttributeError(f"{self.typeof} of JavaScript has no attribute {name!r}", name=name, obj=None)
        return values.lifted(found)

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __delattr__(self, name: str) -> None:
        del self[name]

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, int) and key < 0:
            key += len(self)
        if not js.has(self._handle, str(key)):
            raise (IndexError if isinstance(key, int) else KeyError)(key)
        try:
            return values.lifted(js.get(self._handle, str(key)))
        except Err as error:
            raise raised(error) from None

    def __setitem__(self, key: Any, value: Any) -> None:
        try:
            js.set(self._handle, str(key), values.lowered(value))
        except Err as error:
            raise raised(error) from None

    def __delitem__(self, key: Any) -> None:
        try:
            js.delete(self._handle, str(key))
        except Err as error:
            raise raised(error) from None

    def __contains__(self, key: Any) -> bool:
        return js.has(self._handle, str(key))

    def __iter__(self) -> Iterator[Any]:
        try:
            return iter([values.lifted(item) for item in js.items(self._handle)])
        except Err as error:
            raise TypeError(str(raised(error))) from None

    def __len__(self) -> int:
        for name in ("length", "size"):
            found = js.get(self._handle, name)
            if type(found) is js.Value_Number:
                return int(found.value)
        raise TypeError(f"{self.typeof} of JavaScript has no length")

    def __bool__(self) -> bool:
        return True

    def __dir__(self) -> list[str]:
        return js.keys(self._handle)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JsProxy) and js.same(self._handle, other._handle)

    __hash__ = object.__hash__

    def __str__(self) -> str:
        return js.text(self._handle)

    __repr__ = __str__

    def __await__(self) -> Generator[Any, Any, Any]:
        return settled(self).__await__()

    @property
    def typeof(self) -> str:
        return js.type_of(self._handle)

    def to_py(self) -> Any:
        """Arrays as lists, plain objects as dictionaries, to any depth."""
        return to_py(self)

    def object_keys(self) -> list[str]:
        return js.keys(self._handle)

    def new(self, *arguments: Any) -> Any:
        try:
            return values.lifted(js.construct(self._handle, [values.lowered(argument) for argument in arguments]))
        except Err as error:
            raise raised(error) from None


class JsFunction(JsProxy):
    """An object that can be called; as a method, if it is an attribute of an object."""

    __slots__ = ("_this", "_name")

    def __init__(self, handle: int, this: JsProxy | None = None, name: str = "") -> None:
        super().__init__(handle)
        object.__setattr__(self, "_this", this)
        object.__setattr__(self, "_name", name)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        given = [values.lowered(argument) for argument in arguments]
        if options:
            given.append(values.of_dict(options))
        try:
            if self._this is None:
                return values.lifted(js.call(self._handle, given))
            return values.lifted(js.call_method(self._this._handle, self._name, given))
        except Err as error:
            raise raised(error) from None


async def settled(promise: JsProxy) -> Any:
    try:
        return values.lifted(await js.settle(promise._handle))
    except Err as error:
        raise raised(error) from None


def to_py(value: Any) -> Any:
    if not isinstance(value, JsProxy):
        return value
    kind = value.typeof
    if kind == "Array":
        return [to_py(item) for item in value]
    if kind == "Object":
        return {key: to_py(value[key]) for key in js.keys(value._handle)}
    return value


# Each needs the other.
from . import values  # noqa: E402
