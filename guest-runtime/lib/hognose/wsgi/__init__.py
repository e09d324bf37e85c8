"""Serves a WSGI app, such as one of Flask.

    Handler = hognose.wsgi.handler(app)

in the app's module implements `wasi:http/handler@0.3`. Where the world exports
`wasi:http/incoming-handler@0.2`, the class is named `IncomingHandler` instead.

An app of WSGI waits by blocking, but an instance of a component serves many requests at once (0.3).
So the beginning of a request's body is awaited before the app is called, while other requests are
worked on, and blocking is what reads beyond that. A response goes out part by part after the app
has returned it, again while other requests are worked on.
"""

from __future__ import annotations

from ..serving.handlers import Answer, waiting
from .app import App, FileWrapper
from .conversation import Calls, converse, directly

# How much of a body is awaited before the app is called.
_AHEAD = 1 << 20


def handler(app: App) -> type:
    """A class that answers requests by a WSGI app."""

    def calls() -> Answer:
        from ..blocking import outside, run

        return lambda exchange: converse(exchange, app, Calls(run, outside, _AHEAD))

    def blocking() -> Answer:
        from ..wasi.p2 import run_blocking

        return lambda exchange: converse(exchange, app, Calls(run_blocking, directly, 0))

    return waiting(calls, blocking)


__all__ = ["App", "FileWrapper", "handler"]
