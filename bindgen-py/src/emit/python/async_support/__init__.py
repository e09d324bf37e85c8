"""Background work of components whose world has asynchronous functions, and the classes
for streams and futures."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from componentize_py_types import Ok, Result

from . import _ends

T = TypeVar("T")

# The event loop holds tasks that wait only by what they wait for.
_background: set[asyncio.Task[Any]] = set()


def spawn(coroutine: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine in the background.

    It goes on after the call of the export that started it has returned.
    """
    task = asyncio.get_running_loop().create_task(coroutine)
    _background.add(task)
    task.add_done_callback(_ended)


def _ended(task: asyncio.Task[Any]) -> None:
    """Nobody awaits the task, so its exception is reported here."""
    _background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        context = {
            "message": "an exception in the background",
            "exception": error,
            "task": task,
        }
        task.get_loop().call_exception_handler(context)


async def await_result(result: Result[T, tuple[int, int]]) -> T:
    """Waits for what a function of `componentize_py_runtime` has begun. If that is cancelled,
    the operation is too."""
    if isinstance(result, Ok):
        return result.value
    # What the app does not import is not loaded.
    import componentize_py_runtime

    waitable, promise = result.value
    event = _ends.wait(waitable)
    try:
        _, payload = await event
    except BaseException:
        _ends.finish(waitable, _ends.cancel(waitable))
        raise
    value: T = componentize_py_runtime.promise_get_result(payload, promise)
    return value


def first_poll(export_index: int, borrows: int, coroutine: Any) -> int:
    """What componentize-py's generated code calls; here the runtime does it."""
    raise NotImplementedError("the runtime starts the tasks of a component by itself")


def callback(event0: int, event1: int, event2: int) -> int:
    """What componentize-py's generated code calls; here the runtime does it."""
    raise NotImplementedError("the runtime hands on the host's events by itself")
