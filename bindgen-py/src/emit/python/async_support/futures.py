"""The ends of a `future`. The SDK's constructors make pairs of them; those that come from
the host are readers."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, ClassVar, Generic, TypeVar

from . import _ends
from ._ends import COMPLETED, DROPPED, End

T = TypeVar("T")


def new(type_: int, default: Callable[[], T]) -> tuple[FutureWriter[T], FutureReader[T]]:
    """A pair of ends for the SDK's constructors."""
    writable, readable = _ends.new(type_)
    return FutureWriter(type_, writable, default), FutureReader(type_, readable)


class FutureReader(End, Generic[T]):
    """The readable end of a `future`: can be awaited, once.

    Use it in a `with` statement, or close it, where it may not be read: the writer learns of it.
    """

    __slots__ = ("_ahead",)

    def __init__(self, type_: int, handle: int) -> None:
        super().__init__(type_, handle)
        # The value, if it came when reading was just cancelled.
        self._ahead: list[T] = []

    async def read(self) -> T:
        """Waits for the value and returns it. That closes this end."""
        if self._ahead:
            return self._ahead.pop()
        handle = self._take()
        outcome = _ends.start_read(self.type_, handle, 1)
        value: T
        code, value = outcome or await self._outcome(handle)
        self.close()
        if code != COMPLETED:
            raise EOFError("the writer of the future is gone without a value")
        return value

    def _interrupted(self, code: int, done: Any) -> None:
        if code == COMPLETED:
            self._ahead = [done]
            self._closing = True

    def __await__(self) -> Generator[Any, None, T]:
        return self.read().__await__()


class FutureWriter(End, Generic[T]):
    """The writable end of a `future`.

    A future always gets a value: where none was written when this end is closed,
    it is that of `default()`.
    """

    __slots__ = ("default", "_written")

    _writable: ClassVar[bool] = True

    def __init__(self, type_: int, handle: int, default: Callable[[], T]) -> None:
        super().__init__(type_, handle)
        self.default = default
        self._written = False

    async def write(self, value: T) -> bool:
        """Waits until the reader has the value; `False` if it is gone instead.
        That closes this end."""
        handle = self._take()
        outcome = _ends.start_write(self.type_, handle, value, 0)
        code, _ = outcome or await self._outcome(handle)
        self._written = True
        self.close()
        return bool(code == COMPLETED)

    def _interrupted(self, code: int, done: Any) -> None:
        if code in (COMPLETED, DROPPED):
            self._written = self._closing = True

    def _drop(self, handle: int) -> None:
        if not self._written:
            self._written = True
            if _ends.start_write(self.type_, handle, self.default(), 0) is None:
                _ends._drop_later(self.type_, handle, True)
                return
        super()._drop(handle)
