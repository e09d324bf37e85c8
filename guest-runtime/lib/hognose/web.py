"""Answers requests by a function, where a framework would be too much.

    async def hello(request: web.Request) -> web.Response:
        return web.Response("Hello")

    Handler = web.handler(hello)

in the app's module implements `wasi:http/handler@0.3`. Where the world exports
`wasi:http/incoming-handler@0.2`, the class is named `IncomingHandler` instead.
"""

from __future__ import annotations

import json as _json
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Any

from . import percent
from .headers import Headers, HeaderTypes
from .serving.exchange import Exchange, has_content, sized
from .serving.handlers import asynchronous
from .serving.parts import asynchronous as asynchronous_parts

Content = str | bytes | bytearray | memoryview | AsyncIterable[bytes]


class Request:
    """A request. Its body comes by `async for`, or at once by `body()`, `text()` or `json()`."""

    __slots__ = ("_exchange", "_headers", "_body", "method", "path", "query_string")

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._headers: Headers | None = None
        self._body: bytes | None = None
        self.method = exchange.method
        path, _, self.query_string = exchange.target.partition("?")
        self.path = percent.text(path)

    @property
    def headers(self) -> Headers:
        if self._headers is None:
            self._headers = Headers((name, value.decode("latin-1")) for name, value in self._exchange.headers())
        return self._headers

    @property
    def query(self) -> dict[str, str]:
        """The parameters after `?`; the last one of those that have the same name."""
        return percent.parameters(self.query_string)

    @property
    def url(self) -> str:
        return f"{self._exchange.scheme}://{self._exchange.authority}{self._exchange.target}"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while part := await self._exchange.read():
            yield part

    async def body(self) -> bytes:
        if self._body is None:
            self._body = b"".join([part async for part in self])
        return self._body

    async def text(self) -> str:
        return (await self.body()).decode("utf-8", "replace")

    async def json(self) -> Any:
        return _json.loads(await self.body())


class Response:
    """A response. Text goes out as UTF-8; an asynchronous generator goes out part by part."""

    __slots__ = ("content", "status", "headers")

    def __init__(self, content: Content = b"", status: int = 200, headers: HeaderTypes | None = None) -> None:
        self.content = content
        self.status = status
        self.headers = Headers(headers)
        if isinstance(content, str):
            self.content = content.encode()
            self.headers.setdefault("content-type", "text/plain; charset=utf-8")

    @classmethod
    def json(cls, value: Any, status: int = 200, headers: HeaderTypes | None = None) -> Response:
        """A response with a value as JSON."""
        text = _json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        response = cls(text.encode(), status, headers)
        response.headers.setdefault("content-type", "application/json")
        return response


Answer = Response | str | bytes


def handler(function: Callable[[Request], Awaitable[Answer] | Answer]) -> type:
    """A class that answers requests by a function."""

    async def answer(exchange: Exchange) -> None:
        answer = function(Request(exchange))
        if isinstance(answer, Awaitable):
            answer = await answer
        await _send(exchange, answer if isinstance(answer, Response) else Response(answer))

    return asynchronous(answer)


async def _send(exchange: Exchange, response: Response) -> None:
    content = response.content
    parts = content if isinstance(content, AsyncIterable) else None
    length = None if isinstance(content, AsyncIterable) else len(content)
    headers = [(name, value.encode("latin-1", "replace")) for name, value in response.headers.multi_items()]
    goes_out = length != 0 and has_content(exchange.method, response.status)
    exchange.begin(response.status, sized(response.status, headers, length), goes_out)
    if goes_out:
        if parts is None:
            assert not isinstance(content, (str, AsyncIterable))
            await exchange.write(content)
        else:
            async for part in asynchronous_parts(parts):
                await exchange.write(part)
    await exchange.finish()


__all__ = ["Answer", "Request", "Response", "handler"]
