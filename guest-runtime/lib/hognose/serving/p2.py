"""Requests and responses of `wasi:http@0.2`, in calls that the host waits for."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from ..wasi import fields
from ..wasi.bodies import Broken, Bytes
from ..wasi.p2 import Reader, Wait, Writer, types
from .exchange import Exchange as Interface, Gone, named
from .guard import guarded

if TYPE_CHECKING:
    from asyncio import Future

_METHODS = fields.method_names(types)
_SCHEMES = {types.Scheme_Http: "http", types.Scheme_Https: "https"}

# Seconds after which to look again whether the client is still there, when an app waits for just that: hosts do not tell.
_LOOK = 1.0


async def serve(exchange: Exchange, work: Awaitable[object]) -> None:
    """Does the work that answers a request."""
    await guarded(exchange, work)


class Exchange(Interface):
    """One request and its response."""

    early = True

    # What most requests never change.
    begun = over = gone = False
    reader: Reader | None = None
    writer: Writer | None = None
    # Who waits for the client to leave.
    watcher: Future[None] | None = None

    def __init__(self, request: Any, response_out: Any, wait: Wait) -> None:
        self.request = request
        self.response_out = response_out
        self.wait = wait
        method = request.method()
        self.method = _METHODS.get(type(method)) or method.value
        scheme = request.scheme()
        self.scheme = "http" if scheme is None else _SCHEMES.get(type(scheme)) or scheme.value
        self.authority = request.authority() or ""
        self.target = request.path_with_query() or "/"

    def headers(self) -> list[tuple[str, bytes]]:
        with self.request.headers() as headers:
            return named(headers.entries(), self.authority)

    async def read(self) -> bytes:
        if self.reader is None:
            self.reader = Reader(self.request, self.wait)
        try:
            return await self.reader.read()
        except Broken:
            self.leave()
            raise Gone from None

    def begin(self, status: int, headers: list[tuple[str, bytes]], content: bool) -> None:
        response = types.OutgoingResponse(fields.make(types, headers))
        if status != 200:
            try:
                response.set_status_code(status)
            except types.Err:
                raise ValueError(f"{status!r} is no status of HTTP") from None
        if content:
            self.writer = Writer(response, self.wait)
        self.begun = True
        types.ResponseOutparam.set(self.response_out, types.Ok(response))

    async def write(self, data: Bytes) -> None:
        assert self.writer is not None
        try:
            await self.writer.write(data)
        except Broken:
            self.leave()
            raise Gone from None

    async def finish(self) -> None:
        if self.writer is not None:
            try:
                await self.writer.finish()
            except Broken:
                self.leave()
                raise Gone from None
        self._end()

    def fail(self) -> None:
        if self.writer is not None:
            self.writer.fail()
        self._end()

    def _end(self) -> None:
        self.over = True
        self._tell()
        if self.reader is not None:
            self.reader.close()

    def leave(self) -> None:
        """The client is gone."""
        self.gone = True
        self._tell()

    def _tell(self) -> None:
        if self.watcher is not None and not self.watcher.done():
            self.watcher.set_result(None)

    async def watch(self) -> None:
        if self.over or self.gone:
            return
        import asyncio

        if self.watcher is None:
            self.watcher = asyncio.get_running_loop().create_future()
        while not self.over and not self.gone:
            await asyncio.wait((self.watcher,), timeout=_LOOK)
            if self.writer is not None and not self.writer.is_taken():
                self.leave()
