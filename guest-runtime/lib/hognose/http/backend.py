"""How requests are sent and waited for in this world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..world import imported
from .models import Run


@dataclass(slots=True, frozen=True)
class Backend:
    """Of one generation of `wasi:http`."""

    # `await send(request, wait)` gives the status, the headers and the body.
    send: Callable[..., Any]
    # What `send` waits by, in asynchronous code and in other code, and what runs it there.
    in_loop: Any
    blocking: Any
    run: Run


@cache
def backend() -> Backend:
    """The one that the world imports. Raises `ImportError` if there is none."""
    if imported("wasi:http/client", "0.3") is not None:
        from ..blocking import run
        from . import wire_p3

        return Backend(wire_p3.send, None, None, run)
    from ..wasi.p2 import blocking, in_loop, run_blocking
    from . import wire_p2

    return Backend(wire_p2.send, in_loop, blocking, run_blocking)
