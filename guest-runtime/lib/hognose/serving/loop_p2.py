"""The event loop of components that handle requests of `wasi:http@0.2` by asynchronous code."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

# One for all requests, so that what an app leaves in it goes on with the next one.
_loop: asyncio.AbstractEventLoop | None = None


def run(work: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine to its end."""
    global _loop
    if _loop is None:
        _loop = asyncio.new_event_loop()
    _loop.run_until_complete(work)
