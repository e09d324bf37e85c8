"""The ends of streams and futures, and the reads and writes that wait. The runtime replaces the
functions that only raise."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

if TYPE_CHECKING:
    from asyncio import Future

COMPLETED = 0
DROPPED = 1
CANCELLED = 2


def _outside() -> NoReturn:
    raise NotImplementedError("streams and futures exist only inside a component")


def new(type_: int) -> tuple[int, int]:
    """Handles of a new pair: the writable end and the readable one."""
    _outside()


def start_read(type_: int, handle: int, count: int) -> tuple[int, Any] | None:
    """Reads at most `count` values: how it ended, and what came; `None` if it has to wait."""
    _outside()


def start_write(type_: int, handle: int, source: Any, start: int) -> tuple[int, int] | None:
    """Writes values of `source` from item `start` on: how it ended, and how many went;
    `None` if it has to wait."""
    _outside()


def cancel(handle: int) -> int:
    """Takes a waiting operation back, and blocks until its memory is free. The
    number is for `finish`."""
    _outside()


def finish(handle: int, payload: int) -> tuple[int, Any]:
    """What an operation came to that had to wait."""
    _outside()


def drop(type_: int, handle: int, writable: bool) -> None:
    """Gives an end back on which no operation waits."""
    _outside()


def wait(handle: int) -> Future[tuple[int, int]]:
    """The event that ends the operation on `handle`: its code and its payload."""
    _outside()


class End:
    """One end of a stream or future. Dropped when it is closed, or by the garbage collector."""

    __slots__ = ("type_", "handle", "_waiting", "_closing", "__weakref__")

    _writable: ClassVar[bool] = False

    def __init__(self, type_: int, handle: int) -> None:
        self.type_ = type_
        self.handle: int | None = handle
        self._waiting: int | None = None
        self._closing = False

    def _take(self) -> int:
        """The handle, for an operation or to be given away."""
        if self.handle is not None:
            return self.handle
        name = type(self).__name__
        if self._waiting is not None:
            raise AssertionError(f"this `{name}` is in use: one operation is allowed at a time")
        raise AssertionError(f"this `{name}` is closed, or was given away")

    async def _outcome(self, handle: int) -> tuple[int, Any]:
        """Waits for the operation on `handle`. If that is cancelled the operation is too; what
        it did before counts."""
        self.handle, self._waiting = None, handle
        # Without an event loop this fails, and the operation goes on: the end is in use for ever.
        event = wait(handle)
        try:
            _, payload = await event
        except BaseException:
            self._interrupted(*finish(handle, cancel(handle)))
            raise
        else:
            return finish(handle, payload)
        finally:
            self.handle, self._waiting = handle, None
            if self._closing:
                self.close()

    def _interrupted(self, code: int, done: Any) -> None:
        """An operation was cancelled, and had done this before."""

    def close(self) -> None:
        """Drops this end, which tells the other one. What waits on it is to be cancelled first."""
        handle, self.handle = self.handle, None
        if handle is not None:
            self._drop(handle)
        else:
            self._closing = True

    def _drop(self, handle: int) -> None:
        drop(self.type_, handle, self._writable)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()


def _drop_later(type_: int, handle: int, writable: bool) -> None:
    """Drops an end when the operation on it is over. Without an event loop it stays: the other
    end can still use it."""

    def over(event: Future[tuple[int, int]]) -> None:
        if not event.cancelled():
            finish(handle, event.result()[1])
            drop(type_, handle, writable)

    try:
        event = wait(handle)
    except RuntimeError:
        return
    event.add_done_callback(over)
