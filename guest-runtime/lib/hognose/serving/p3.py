"""Requests and responses of `wasi:http@0.3`, in asynchronous functions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

from ..wasi import fields
from ..wasi.p3 import Reader, Writer, types
from .exchange import Exchange as Base, named, set_status
from .guard import guarded

_METHODS = fields.method_names(types)
_SCHEMES = {types.Scheme_Http: "http", types.Scheme_Https: "https"}
_Response = types.Response

# The event loop holds tasks that wait only by what they wait for.
_working: set[asyncio.Task[None]] = set()


async def serve(exchange: Exchange, work: Awaitable[object]) -> Any:
    """Does the work up to the beginning of the response, which it returns. The rest goes
    on in the background."""
    loop = asyncio.get_running_loop()
    task = asyncio.Task(guarded(exchange, work), loop=loop, eager_start=True)
    if not task.done():
        _working.add(task)
        task.add_done_callback(_working.discard)
        if exchange.response is None:
            exchange.beginning = loop.create_future()
            try:
                await exchange.beginning
            except asyncio.CancelledError:
                exchange.leave()
                task.cancel()
                raise
    response, exchange.response = exchange.response, None
    return response


class Exchange(Base):
    """One request and its response."""

    early = False

    # What the host has not taken yet, and who waits for it.
    response: Any = None
    beginning: asyncio.Future[None] | None = None
    # Ends when the host has sent the response.
    sent: Any = None

    def __init__(self, request: Any) -> None:
        self.request = request
        method = request.get_method()
        self.method = _METHODS.get(type(method)) or method.value
        scheme = request.get_scheme()
        self.scheme = "http" if scheme is None else _SCHEMES.get(type(scheme)) or scheme.value
        self.authority = request.get_authority() or ""
        self.target = request.get_path_with_query() or "/"

    def headers(self) -> list[tuple[str, bytes]]:
        with self.request.get_headers() as headers:
            return named(headers.copy_all(), self.authority)

    def new_reader(self) -> Reader:
        return Reader(self.request)

    def begin(self, status: int, headers: list[tuple[str, bytes]], content: bool) -> None:
        writer = Writer(content)
        response, sent = _Response.new(fields.make(types, headers), writer.reader, writer.promise)
        set_status(types, response, status)
        self.writer, self.response, self.sent = writer, response, sent
        self.begun = True
        if (beginning := self.beginning) is not None and not beginning.done():
            beginning.set_result(None)
        if self.watcher is not None:
            self._watch_sending()

    async def finish(self) -> None:
        self.writer.finish()
        self.end()

    async def watch(self) -> None:
        if self.over or self.gone:
            return
        if self.watcher is None:
            self.watcher = asyncio.get_running_loop().create_future()
            if self.begun:
                self._watch_sending()
        await asyncio.shield(self.watcher)

    def _watch_sending(self) -> None:
        task = asyncio.create_task(self._until_sent())
        _working.add(task)
        task.add_done_callback(_working.discard)

    async def _until_sent(self) -> None:
        """Some hosts know that the client has left before something is written."""
        if type(await self.sent) is types.Err and not self.over:
            self.leave()
