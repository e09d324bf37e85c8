"""Requests and responses of `wasi:http@0.2`, in calls that the host waits for."""

from __future__ import annotations

from typing import Any

from ..wasi import fields
from ..wasi.bodies import Broken
from ..wasi.p2 import Reader, Wait, Writer, types
from .exchange import Exchange as Base, Gone, named, set_status

_METHODS = fields.method_names(types)
_SCHEMES = {types.Scheme_Http: "http", types.Scheme_Https: "https"}

# Seconds after which to look again whether the client is still there, when an app waits for just
# that: hosts do not tell.
_LOOK = 1.0


class Exchange(Base):
    """One request and its response."""

    early = True

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

    def new_reader(self) -> Reader:
        return Reader(self.request, self.wait)

    def begin(self, status: int, headers: list[tuple[str, bytes]], content: bool) -> None:
        response = types.OutgoingResponse(fields.make(types, headers))
        set_status(types, response, status)
        if content:
            self.writer = Writer(response, self.wait)
        self.begun = True
        types.ResponseOutparam.set(self.response_out, types.Ok(response))

    async def finish(self) -> None:
        if self.writer is not None:
            try:
                await self.writer.finish()
            except Broken:
                self.leave()
                raise Gone from None
        self.end()

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
