"""Bodies of `wasi:http@0.2`: streams of `wasi:io`, which are polled."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from ..world import needed
from .bodies import CHUNK, Broken, Bytes

types = needed("wasi:http/types", "0.2")
streams = needed("wasi:io/streams", "0.2")

_Err = types.Err

# As much as one call may write that also flushes.
_AT_ONCE = 4096

Wait = Callable[[Any], Awaitable[None]]


async def in_loop(pollable: Any) -> None:
    """Waits while other tasks of the event loop run."""
    await pollable


async def blocking(pollable: Any) -> None:
    """Waits while nothing else runs."""
    pollable.block()


def run_blocking(work: Coroutine[Any, Any, Any]) -> Any:
    """Runs a coroutine that waits by `blocking` only, without an event loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    work.close()
    raise RuntimeError("this code has to wait in an event loop")


def _broken(error: Any) -> Broken:
    """From an error of a stream."""
    if isinstance(error, streams.StreamError_LastOperationFailed):
        return Broken(types.http_error_code(error.value))
    return Broken()


class Reader:
    """The body of a request or response from the host."""

    __slots__ = ("body", "stream", "wait")

    def __init__(self, message: Any, wait: Wait) -> None:
        self.body = message.consume()
        self.stream = self.body.stream()
        self.wait = wait

    async def read(self) -> bytes:
        """The next part; empty at the end. Raises `Broken`."""
        while self.stream is not None:
            try:
                data: bytes = self.stream.read(CHUNK)
            except _Err as error:
                broken = _broken(error.value)
                closed = isinstance(error.value, streams.StreamError_Closed)
                self.close()
                if closed:
                    break
                raise broken from None
            if data:
                return data
            with self.stream.subscribe() as pollable:
                await self.wait(pollable)
        return b""

    def close(self) -> None:
        if self.stream is not None:
            # A stream is dropped before its body.
            with self.body, self.stream:
                pass
            self.stream = self.body = None


class Writer:
    """A body for the host."""

    __slots__ = ("body", "stream", "wait")

    def __init__(self, message: Any, wait: Wait) -> None:
        self.body = message.body()
        self.stream = self.body.write()
        self.wait = wait

    async def write(self, data: Bytes) -> None:
        """Waits until nearly all is taken. Raises `Broken`."""
        stream = self.stream
        try:
            if len(data) <= _AT_ONCE:
                await self._room()
                stream.blocking_write_and_flush(data)
                return
            rest = memoryview(data).cast("B")
            while rest:
                room = await self._room()
                stream.write(rest[:room])
                rest = rest[room:]
            # The next part waits until this one is out.
            stream.flush()
        except _Err as error:
            raise _broken(error.value) from None

    async def _room(self) -> int:
        """How much can be written. Waits until it is something."""
        while True:
            room: int = self.stream.check_write()
            if room:
                return room
            with self.stream.subscribe() as pollable:
                await self.wait(pollable)

    def is_taken(self) -> bool:
        """Whether anybody takes what is written."""
        if self.stream is not None:
            try:
                self.stream.check_write()
            except _Err:
                return False
        return True

    async def finish(self) -> None:
        """The body is complete. Raises `Broken`."""
        try:
            await self._room()
        except _Err as error:
            broken = _broken(error.value)
            self.fail()
            raise broken from None
        with self.stream:
            pass
        body, self.body, self.stream = self.body, None, None
        try:
            types.OutgoingBody.finish(body, None)
        except _Err as error:
            raise Broken(error.value) from None

    def fail(self) -> None:
        """A body that is dropped before its end says that something is missing."""
        if self.stream is not None:
            with self.body, self.stream:
                pass
            self.body = self.stream = None
