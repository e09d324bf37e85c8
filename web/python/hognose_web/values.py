"""Python's values as JavaScript's, and back."""

import inspect
from typing import Any

from hognose_web_world.imports import js
from hognose_web_world.imports.js import (
    Value,
    Value_Boolean,
    Value_Bytes,
    Value_Callback,
    Value_Coroutine,
    Value_Func,
    Value_Integer,
    Value_Null,
    Value_Number,
    Value_Object,
    Value_Text,
    Value_Undefined,
)

from . import callbacks
from .packing import SAFE
from .proxies import JsFunction, JsProxy

UNDEFINED = Value_Undefined()


def lifted(value: Value) -> Any:
    cls = type(value)
    if cls is Value_Number:
        number = value.value
        return int(number) if number.is_integer() else number
    if cls is Value_Text or cls is Value_Boolean or cls is Value_Bytes:
        return value.value
    if cls is Value_Object:
        return JsProxy(value.value)
    if cls is Value_Func:
        return JsFunction(value.value)
    if cls is Value_Undefined or cls is Value_Null:
        return None
    if cls is Value_Callback:
        return callbacks.functions[value.value]
    if cls is Value_Integer:
        return int(value.value)
    return callbacks.coroutines[value.value]


def of_int(value: int) -> Value:
    return Value_Number(float(value)) if -SAFE <= value <= SAFE else Value_Integer(str(value))


def of_list(value: Any) -> Value:
    return Value_Object(js.array([lowered(item) for item in value]))


def of_dict(value: dict[Any, Any]) -> Value:
    return Value_Object(js.record([str(key) for key in value], [lowered(item) for item in value.values()]))


def copied(value: Any) -> Any:
    """A list as an array, a dictionary as an object; anything else as it is."""
    return lifted(lowered(value)) if isinstance(value, (list, tuple, dict)) else value


LOWER: dict[type, Any] = {
    type(None): lambda _: UNDEFINED,
    bool: Value_Boolean,
    int: of_int,
    float: Value_Number,
    str: Value_Text,
    bytes: Value_Bytes,
    bytearray: lambda value: Value_Bytes(bytes(value)),
    list: of_list,
    tuple: of_list,
    dict: of_dict,
    JsProxy: lambda value: Value_Object(value._handle),
    JsFunction: lambda value: Value_Func(value._handle),
}


def lowered(value: Any) -> Value:
    lower = LOWER.get(type(value))
    if lower is not None:
        return lower(value)
    for cls in (bool, int, float, str, bytes, list, tuple, dict, JsProxy):
        if isinstance(value, cls):
            return LOWER[cls](value)
    if inspect.iscoroutine(value):
        return callbacks.of_coroutine(value)
    if callable(value):
        return callbacks.of_function(value)
    raise TypeError(f"{type(value).__name__} has no counterpart in JavaScript: pass numbers, strings, bytes, lists, dictionaries, functions, or objects of JavaScript")
