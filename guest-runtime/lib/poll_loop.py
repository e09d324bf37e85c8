"""What componentize-py's module of this name offers for worlds of WASI 0.2: an event
loop, and `wasi:http` for it.

With Hognose `asyncio.run` and `await pollable` do the same, and `hognose.http` is simpler.
"""

from __future__ import annotations

import asyncio
from typing import Any

from hognose.world import needed
from hognose_loops import RunLoop

# Bytes of one read.
READ_SIZE = 64 * 1024


class PollLoop(RunLoop):
    """The loop that `asyncio.run` has, too."""


async def register(loop: asyncio.AbstractEventLoop, pollable: Any) -> None:
    """Waits until the pollable is ready, then drops it."""
    with pollable:
        await pollable


class Stream:
    """The bytes of an `incoming-body`, which it takes over."""

    def __init__(self, body: Any) -> None:
        self.body: Any = body
        self.stream: Any = body.stream()

    async def next(self) -> bytes | None:
        """The next bytes, or `None` at the end."""
        if self.stream is None:
            return None
        streams = needed("wasi:io/streams", "0.2")
        while True:
            try:
                chunk: bytes = self.stream.read(READ_SIZE)
            except Exception as error:
                if isinstance(getattr(error, "value", None), streams.StreamError_Closed):
                    self.close()
                    return None
                raise
            if chunk:
                return chunk
            await self.stream.subscribe()

    def close(self) -> None:
        """Drops the rest."""
        if self.stream is not None:
            self.stream.__exit__(None, None, None)
            self.stream = None
            needed("wasi:http/types", "0.2").IncomingBody.finish(self.body)


class Sink:
    """Writes an `outgoing-body`."""

    def __init__(self, body: Any) -> None:
        self.body: Any = body
        self.stream: Any = body.write()

    async def send(self, chunk: bytes) -> None:
        """Writes all of it, and waits until the host has it."""
        view = memoryview(chunk)
        while view:
            room = self.stream.check_write()
            if room == 0:
                await self.stream.subscribe()
                continue
            self.stream.write(bytes(view[:room]))
            view = view[room:]
        self.stream.flush()
        await self.stream.subscribe()
        self.stream.check_write()

    def close(self) -> None:
        """Ends the body."""
        if self.stream is not None:
            self.stream.__exit__(None, None, None)
            self.stream = None
            needed("wasi:http/types", "0.2").OutgoingBody.finish(self.body, None)


async def send(request: Any) -> Any:
    """Sends an `outgoing-request` and gives its `incoming-response`; raises `Err` with the
    error code of the host."""
    with needed("wasi:http/outgoing-handler", "0.2").handle(request, None) as future:
        while (response := future.get()) is None:
            await future.subscribe()
    return future_result(response)


def future_result(response: Any) -> Any:
    """Of the two results, one inside the other, the value or the first error."""
    while type(response).__name__ in ("Ok", "Err"):
        if isinstance(response, Exception):
            raise response
        response = response.value
    return response
