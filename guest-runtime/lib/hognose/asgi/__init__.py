"""Serves an ASGI app, such as one of Starlette or FastAPI.

    Handler = hognose.asgi.handler(app)

in the app's module implements `wasi:http/handler@0.3`. Where the world exports
`wasi:http/incoming-handler@0.2`, the class is named `IncomingHandler` instead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from ..serving.exchange import Exchange
from ..serving.handlers import asynchronous
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

    return asynchronous(answer)


__all__ = ["App", "handler"]
