"""The ends of a `stream`. The SDK's constructors make pairs of them; those that come from
the host are readers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Generic, Self, TypeVar

from . import _ends
from ._ends import DROPPED, End

T = TypeVar("T")

# How many items, or bytes, iteration asks for at a time.
_ITEMS = 256
_BYTES = 65536


def new(type_: int) -> tuple[StreamWriter[Any], StreamReader[Any]]:
    """A pair of ends for the SDK's constructors."""
    writable, readable = _ends.new(type_)
    return StreamWriter(type_, writable), StreamReader(type_, readable)


def new_bytes(type_: int) -> tuple[ByteStreamWriter, ByteStreamReader]:
    """A pair of ends for the SDK's `byte_stream`."""
    writable, readable = _ends.new(type_)
    return ByteStreamWriter(type_, writable), ByteStreamReader(type_, readable)


class ByteStreamReader(End):
    """The readable end of a `stream<u8>`. Iteration gives chunks as they come.

    Use it in a `with` statement, or close it: the writer learns of it.
    """

    __slots__ = ("writer_dropped", "_ahead")

    def __init__(self, type_: int, handle: int) -> None:
        super().__init__(type_, handle)
        self.writer_dropped = False
        self._ahead = b""

    async def read(self, max_count: int) -> bytes:
        """Waits for at least one byte and returns at most `max_count`.

        Nothing comes only when the writer is gone; then `writer_dropped` is true. One
        read is allowed at a time.
        """
        if self._ahead:
            ahead, self._ahead = self._ahead[:max_count], self._ahead[max_count:]
            return ahead
        if self.writer_dropped:
            return b""
        handle = self._take()
        outcome = _ends.start_read(self.type_, handle, max_count)
        data: bytes
        code, data = outcome or await self._outcome(handle)
        if code == DROPPED:
            self.writer_dropped = True
        return data

    async def read_all(self) -> bytes:
        """Everything up to the end of the stream."""
        return b"".join([chunk async for chunk in self])

    def _interrupted(self, code: int, done: Any) -> None:
        self._ahead = done
        self.writer_dropped = code == DROPPED

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        data = await self.read(_BYTES)
        if not data and self.writer_dropped:
            raise StopAsyncIteration
        return data


class _Writer(End):
    """What writable ends have in common."""

    __slots__ = ("reader_dropped",)

    _writable: ClassVar[bool] = True

    def __init__(self, type_: int, handle: int) -> None:
        super().__init__(type_, handle)
        self.reader_dropped = False

    async def _write(self, source: Any, start: int) -> int:
        """Writes from item `start` on. A copy of the rest for each part
        would take quadratic time."""
        if self.reader_dropped:
            return 0
        handle = self._take()
        outcome = _ends.start_write(self.type_, handle, source, start)
        count: int
        code, count = outcome or await self._outcome(handle)
        if code == DROPPED:
            self.reader_dropped = True
        return count

    async def _write_all(self, source: Any, size: int) -> int:
        total = 0
        while total < size and not self.reader_dropped:
            total += await self._write(source, total)
        return total

    def _interrupted(self, code: int, done: Any) -> None:
        self.reader_dropped = code == DROPPED


class ByteStreamWriter(_Writer):
    """The writable end of a `stream<u8>`.

    Use it in a `with` statement, or close it: for the reader the stream ends then.
    """

    __slots__ = ()

    async def write(self, source: bytes | bytearray | memoryview) -> int:
        """Waits until the reader has taken at least one byte, and returns how many.

        None are taken only when the reader is gone; then `reader_dropped` is true. One
        write is allowed at a time.
        """
        return await self._write(source, 0)

    async def write_all(self, source: bytes | bytearray | memoryview) -> int:
        """Writes until the reader has taken all, or is gone. Returns how many bytes it took."""
        return await self._write_all(source, memoryview(source).nbytes)


class StreamReader(End, Generic[T]):
    """The readable end of a `stream`. Iteration gives its items.

    Use it in a `with` statement, or close it: the writer learns of it.
    """

    __slots__ = ("writer_dropped", "_ahead")

    def __init__(self, type_: int, handle: int) -> None:
        super().__init__(type_, handle)
        self.writer_dropped = False
        # Items that came but were not asked for yet, the last one first.
        self._ahead: list[T] = []

    async def read(self, max_count: int) -> list[T]:
        """Waits for at least one item and returns at most `max_count`.

        None come only when the writer is gone; then `writer_dropped` is true. One
        read is allowed at a time.
        """
        if self._ahead:
            first = max(len(self._ahead) - max_count, 0)
            ahead = self._ahead[first:]
            del self._ahead[first:]
            return ahead[::-1]
        if self.writer_dropped:
            return []
        handle = self._take()
        outcome = _ends.start_read(self.type_, handle, max_count)
        items: list[T]
        code, items = outcome or await self._outcome(handle)
        if code == DROPPED:
            self.writer_dropped = True
        return items

    async def read_all(self) -> list[T]:
        """Everything up to the end of the stream."""
        return [item async for item in self]

    def _interrupted(self, code: int, done: Any) -> None:
        self._ahead = done[::-1]
        self.writer_dropped = code == DROPPED

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if not self._ahead:
            self._ahead = (await self.read(_ITEMS))[::-1]
            if not self._ahead:
                raise StopAsyncIteration
        return self._ahead.pop()


class StreamWriter(_Writer, Generic[T]):
    """The writable end of a `stream`.

    Use it in a `with` statement, or close it: for the reader the stream ends then.
    """

    __slots__ = ()

    async def write(self, source: Sequence[T]) -> int:
        """Waits until the reader has taken at least one item, and returns how many.

        None are taken only when the reader is gone; then `reader_dropped` is true. One
        write is allowed at a time.
        """
        return await self._write(source, 0)

    async def write_all(self, source: Sequence[T]) -> int:
        """Writes until the reader has taken all, or is gone. Returns how many items it took."""
        return await self._write_all(source, len(source))
