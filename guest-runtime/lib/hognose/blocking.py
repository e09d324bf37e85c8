"""Waits for a coroutine in code that is not asynchronous, even within asynchronous code. Nothing
else of the instance runs meanwhile."""

from __future__ import annotations

import asyncio
from asyncio.events import _get_running_loop, _set_running_loop
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")

# Kept, so that a task that a coroutine leaves behind, such as one that sends the rest of a request,
# goes on with the next one.
_loop: asyncio.AbstractEventLoop | None = None


def run(work: Coroutine[Any, Any, T]) -> T:
    """What the coroutine returns."""
    global _loop
    if _loop is None:
        _loop = asyncio.new_event_loop()
    return outside(_run, work)


def outside(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Calls a function as a thread would, in which no event loop runs: it may run one."""
    outer = _get_running_loop()
    if outer is None:
        return function(*args, **kwargs)
    _set_running_loop(None)
    try:
        return function(*args, **kwargs)
    finally:
        _set_running_loop(outer)


def _run(work: Coroutine[Any, Any, T]) -> T:
    assert _loop is not None
    if not _loop.is_running():
        return _loop.run_until_complete(work)
    inner = asyncio.new_event_loop()
    try:
        return inner.run_until_complete(work)
    finally:
        inner.close()
