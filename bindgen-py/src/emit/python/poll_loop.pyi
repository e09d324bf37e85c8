"""What the module `poll_loop` of components offers: an event loop, and `wasi:http@0.2` for it. The
module itself is inside components."""

import asyncio
from asyncio.base_events import BaseEventLoop
from typing import Any

READ_SIZE: int

class PollLoop(BaseEventLoop):
    """The loop that `asyncio.run` has, too."""

class Stream:
    """The bytes of an `incoming-body`, which it takes over."""

    body: Any
    stream: Any
    def __init__(self, body: Any) -> None: ...
    async def next(self) -> bytes | None:
        """The next bytes, or `None` at the end."""

    def close(self) -> None:
        """Drops the rest."""

class Sink:
    """Writes an `outgoing-body`."""

    body: Any
    stream: Any
    def __init__(self, body: Any) -> None: ...
    async def send(self, chunk: bytes) -> None:
        """Writes all of it, and waits until the host has it."""

    def close(self) -> None:
        """Ends the body."""

async def register(loop: asyncio.AbstractEventLoop, pollable: Any) -> None:
    """Waits until the pollable is ready, then drops it."""

async def send(request: Any) -> Any:
    """Sends an `outgoing-request` and gives its `incoming-response`; raises `Err` with the
    error code of the host."""
