"""What is asked of functions. The module `inspect` knows more, and is large."""

import functools
from types import CodeType
from typing import Any

# Flags of code objects.
VARARGS, VARKEYWORDS, COROUTINE = 4, 8, 128


def code_of(function: Any) -> CodeType | None:
    """Of what a decorator is around."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return getattr(function, "__code__", None)


def is_coroutine_function(function: Any) -> bool:
    while isinstance(function, functools.partial):
        function = function.func
    code = getattr(function, "__code__", None)
    return code is not None and bool(code.co_flags & COROUTINE)


def places(function: Any) -> int | None:
    """How many arguments it takes by their places, if that is bounded and known."""
    code = code_of(function)
    if code is None or code.co_flags & VARARGS:
        return None
    return code.co_argcount - (getattr(function, "__self__", None) is not None)


def takes_arguments(function: Any) -> bool:
    """Whether it has parameters."""
    code = code_of(function)
    if code is None:
        import inspect

        return bool(inspect.signature(function).parameters)
    return places(function) != 0 or bool(code.co_kwonlyargcount or code.co_flags & VARKEYWORDS)
