"""Functions and coroutines of Python's that JavaScript has."""

import inspect
import itertools
from collections.abc import Callable, Coroutine
from typing import Any

from hognose_web_world.imports.js import Value, Value_Callback, Value_Coroutine

from . import values

functions: dict[int, Callable[..., Any]] = {}
numbers: dict[Any, int] = {}
coroutines: dict[int, Coroutine[Any, Any, Any]] = {}
counter = itertools.count(1)


def of_function(function: Callable[..., Any]) -> Value:
    """The same function is the same object to JavaScript."""
    try:
        number = numbers.get(function)
    except TypeError:
        number = None
    if number is None:
        number = next(counter)
        functions[number] = function
        try:
            numbers[function] = number
        except TypeError:
            pass
    return Value_Callback(number)


def of_coroutine(coroutine: Coroutine[Any, Any, Any]) -> Value:
    number = next(counter)
    coroutines[number] = coroutine
    return Value_Coroutine(number)


def call(callback: int, arguments: list[Value]) -> Value:
    result = functions[callback](*[values.lifted(argument) for argument in arguments])
    return of_coroutine(result) if inspect.iscoroutine(result) else values.lowered(result)


async def finish(coroutine: int) -> Value:
    return values.lowered(await coroutines.pop(coroutine))


def release(callback: int) -> None:
    function = functions.pop(callback, None)
    try:
        numbers.pop(function, None)
    except TypeError:
        pass
