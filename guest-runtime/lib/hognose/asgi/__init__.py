"""Serves an ASGI app, such as one of Starlette or FastAPI.

    Handler = hognose.asgi.handler(app)

in the app's module implements `wasi:http/handler@0.3`. Where the world exports `wasi:http/incoming-handler@0.2`, the class is
named `IncomingHandler` instead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from ..serving.exchange import Exchange
from ..wasi import generation
from .conversation import Conversation
from .lifespan import Lifespan

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
App = Callable[[Scope, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]


def handler(app: App) -> type:
    """A class that answers requests by an ASGI app."""
    lifespan = Lifespan(app)

    async def answer(exchange: Exchange) -> None:
        if not lifespan.started:
            await lifespan.start()
        conversation = Conversation(exchange, lifespan.state)
        await app(conversation.scope, conversation.receive, conversation.send)

    if generation() == "0.3":
        from ..serving import p3

        class Handler:
            """Implements `wasi:http/handler@0.3`."""

            async def handle(self, request: Any) -> Any:
                exchange = p3.Exchange(request)
                return await p3.serve(exchange, answer(exchange))

        return Handler

    from ..serving import loop_p2, p2
    from ..wasi.p2 import in_loop

    class IncomingHandler:
        """Implements `wasi:http/incoming-handler@0.2`."""

        def handle(self, request: Any, response_out: Any) -> None:
            exchange = p2.Exchange(request, response_out, in_loop)
            loop_p2.run(p2.serve(exchange, answer(exchange)))

    return IncomingHandler


__all__ = ["App", "handler"]
