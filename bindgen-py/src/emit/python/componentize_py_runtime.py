"""Reads and writes of streams and futures by the numbers of their types and ends, as
componentize-py's module of this name has them.

Programs are better off with the classes in `componentize_py_async_support`. What the event loop
does by itself is refused here.

An operation that has to wait gives `Err((waitable, promise))`, for
`componentize_py_async_support.await_result`.
"""

from __future__ import annotations

from typing import Any, NoReturn

from componentize_py_async_support import _ends
from componentize_py_types import Err, Ok, Result

# A promise is the handle of an end, with a bit for those that stand for a value alone.
_VALUE = 1
_BITS = 1


def stream_read(
    ty: int, stream: int, max_count: int
) -> Result[tuple[int, bytes | list[Any]], tuple[int, int]]:
    """How the read ended, and what came."""
    return _begun(_ends.start_read(ty, stream, max_count), stream)


def stream_write(
    ty: int, stream: int, values: bytes | list[Any]
) -> Result[tuple[int, int], tuple[int, int]]:
    """How the write ended, and how many items went."""
    return _begun(_ends.start_write(ty, stream, values, 0), stream)


def stream_drop_readable(ty: int, stream: int) -> None:
    """Gives an end back on which nothing waits."""
    _ends.drop(ty, stream, False)


def stream_drop_writable(ty: int, stream: int) -> None:
    """Gives an end back on which nothing waits."""
    _ends.drop(ty, stream, True)


def future_read(ty: int, future: int) -> Result[Any, tuple[int, int]]:
    """The value."""
    outcome = _ends.start_read(ty, future, 1)
    if outcome is None:
        return Err((future, future << _BITS | _VALUE))
    return Ok(outcome[1])


def future_write(
    ty: int, future: int, value: Any
) -> Result[tuple[int, int], tuple[int, int]]:
    """How the write ended, and how many values went."""
    return _begun(_ends.start_write(ty, future, value, 0), future)


def future_drop_readable(ty: int, future: int) -> None:
    """Gives an end back on which nothing waits."""
    _ends.drop(ty, future, False)


def future_drop_writable(ty: int, future: int) -> None:
    """Gives an end back to which a value was written."""
    _ends.drop(ty, future, True)


def promise_get_result(event: int, promise: int) -> Any:
    """What an operation came to that had to wait, after its event."""
    outcome = _ends.finish(promise >> _BITS, event)
    return outcome[1] if promise & _VALUE else outcome


def _begun(outcome: tuple[int, Any] | None, handle: int) -> Result[Any, tuple[int, int]]:
    return Err((handle, handle << _BITS)) if outcome is None else Ok(outcome)


def _refuse(name: str, instead: str) -> NoReturn:
    raise NotImplementedError(
        f"`componentize_py_runtime.{name}` is the event loop's affair in a component of hognose: {instead}"
    )


_AWAIT = "`await` what is to be waited for, or `componentize_py_async_support.await_result(...)`"


def call_task_return(index: int, borrows: int, result: Any) -> None:
    """Refused."""
    _refuse("call_task_return", "return the value from the `async def`")


def context_get() -> Any:
    """Refused."""
    _refuse("context_get", "use a `contextvars.ContextVar`")


def context_set(value: Any) -> None:
    """Refused."""
    _refuse("context_set", "use a `contextvars.ContextVar`")


def subtask_drop(task: int) -> None:
    """Refused."""
    _refuse("subtask_drop", _AWAIT)


def waitable_join(waitable: int, set: int) -> None:
    """Refused."""
    _refuse("waitable_join", _AWAIT)


def waitable_set_drop(set: int) -> None:
    """Refused."""
    _refuse("waitable_set_drop", _AWAIT)


def waitable_set_new() -> int:
    """Refused."""
    _refuse("waitable_set_new", _AWAIT)
