"""Functions, coroutines and exceptions of Python's that JavaScript has."""

import itertools
from collections.abc import Callable, Coroutine
from types import CoroutineType
from typing import Any

# By number: functions that are called, and exceptions that come back.
functions: dict[int, Any] = {}
numbers: dict[Any, int] = {}
coroutines: dict[int, Coroutine[Any, Any, Any]] = {}
counter = itertools.count(1)


def of_function(function: Callable[..., Any]) -> int:
    """The same function is the same object to JavaScript."""
    try:
        number = numbers.get(function)
    except TypeError:
        number = None
    if number is None:
        number = of_object(function)
        try:
            numbers[function] = number
        except TypeError:
            pass
    return number


def of_object(value: Any) -> int:
    number = next(counter)
    functions[number] = value
    return number


def of_coroutine(coroutine: Coroutine[Any, Any, Any]) -> int:
    number = next(counter)
    coroutines[number] = coroutine
    return number


async def finish(coroutine: int) -> int:
    """Awaits a coroutine, and keeps what it returns or raises for JavaScript."""
    try:
        result = await coroutines.pop(coroutine)
        return _proxies.perform(_proxies.KEEP, 0, False, result)
    except BaseException as error:
        return _proxies.perform(_proxies.KEEP, 0, True, proxies.thrown(error))


def release(callback: int) -> None:
    function = functions.pop(callback, None)
    try:
        numbers.pop(function, None)
    except TypeError:
        pass


def name(callback: int) -> str:
    function = functions.get(callback)
    return getattr(function, "__qualname__", type(function).__name__)


def other(value: Any) -> Any:
    """What JavaScript has in place of a value that is of no simple type."""
    if isinstance(value, CoroutineType):
        return _proxies.COROUTINE, of_coroutine(value)
    if isinstance(value, proxies.Thrown):
        return _proxies.CALLBACK, value.number
    for cls in (int, float, str, bytes, list, tuple, dict):
        if isinstance(value, cls):
            # Of a class that is made of it.
            return cls.__str__(value) if cls is str else cls(value)
    if callable(value):
        return _proxies.CALLBACK, of_function(value)
    if isinstance(value, BaseException):
        return proxies.thrown(value)
    raise TypeError(f"{type(value).__name__} has no counterpart in JavaScript: pass numbers, strings, bytes, lists, dictionaries, functions, or objects of JavaScript")


# Each needs the other.
from . import _proxies, proxies  # noqa: E402
