"""The classes that implement the exports of `wasi:http`, over what answers an exchange."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from ..wasi import generation
from .exchange import Exchange

Answer = Callable[[Exchange], Coroutine[Any, Any, None]]


def asynchronous(answer: Answer) -> type:
    """For answers that wait in an event loop."""
    if generation() == "0.3":
        return _handler(answer)
    from ..blocking import run
    from ..wasi.p2 import in_loop

    return _incoming_handler(answer, in_loop, run)


def waiting(calls: Callable[[], Answer], blocking: Callable[[], Answer]) -> type:
    """For answers that block: `calls()` in the event loop of WASI 0.3, `blocking()` without one."""
    if generation() == "0.3":
        return _handler(calls())
    from ..wasi.p2 import blocking as wait, run_blocking

    return _incoming_handler(blocking(), wait, run_blocking)


def _handler(answer: Answer) -> type:
    from . import p3

    class Handler:
        """Implements `wasi:http/handler@0.3`."""

        async def handle(self, request: Any) -> Any:
            exchange = p3.Exchange(request)
            return await p3.serve(exchange, answer(exchange))

    return Handler


def _incoming_handler(answer: Answer, wait: Any, run: Callable[[Coroutine[Any, Any, None]], Any]) -> type:
    from . import p2
    from .guard import guarded

    class IncomingHandler:
        """Implements `wasi:http/incoming-handler@0.2`."""

        def handle(self, request: Any, response_out: Any) -> None:
            exchange = p2.Exchange(request, response_out, wait)
            run(guarded(exchange, answer(exchange)))

    return IncomingHandler
