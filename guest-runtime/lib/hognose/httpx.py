"""Transports by which httpx sends its requests over `wasi:http`.

    client = httpx.AsyncClient(transport=hognose.httpx.AsyncTransport())

httpx itself has to be among the app's packages.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, NoReturn

import httpx

from . import http
from .http.backend import backend
from .http.models import Body

_BACKEND = backend()


class Transport(httpx.BaseTransport):
    """For `httpx.Client`. Waits by blocking, and nothing else of the instance runs meanwhile."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        content = request.stream
        assert isinstance(content, httpx.SyncByteStream)
        try:
            ours = _request(request, content)
            status, headers, body = _BACKEND.run(_BACKEND.send(ours, _BACKEND.blocking))
        except http.HTTPError as error:
            _raise(error, request)
        return httpx.Response(status, headers=_raw(headers), stream=_Stream(body, request))


class AsyncTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient`."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = request.stream
        assert isinstance(content, httpx.AsyncByteStream)
        try:
            ours = _request(request, content)
            status, headers, body = await _BACKEND.send(ours, _BACKEND.in_loop)
        except http.HTTPError as error:
            _raise(error, request)
        return httpx.Response(status, headers=_raw(headers), stream=_AsyncStream(body, request))


class _Stream(httpx.SyncByteStream):
    def __init__(self, body: Body, request: httpx.Request) -> None:
        self.body = body
        self.request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            while part := _BACKEND.run(self.body.read()):
                yield part
        except http.HTTPError as error:
            _raise(error, self.request)

    def close(self) -> None:
        self.body.close()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, body: Body, request: httpx.Request) -> None:
        self.body = body
        self.request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while part := await self.body.read():
                yield part
        except http.HTTPError as error:
            _raise(error, self.request)

    async def aclose(self) -> None:
        self.body.close()


def _request(request: httpx.Request, content: Any) -> http.Request:
    # httpx sets one of these exactly where there is a body.
    has_body = "content-length" in request.headers or "transfer-encoding" in request.headers
    if not has_body or request.headers.get("content-length") == "0":
        content = None
    elif isinstance(content, httpx.ByteStream):
        content = b"".join(content)
    timeout = request.extensions.get("timeout") or {}
    return http.Request(
        request.method,
        str(request.url),
        headers=request.headers.multi_items(),
        content=content,
        timeout=http.Timeout(timeout.get("connect"), timeout.get("read")),
    )


def _raw(headers: list[tuple[str, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value) for name, value in headers]


# The others have the same names there.
_NAMES = {"ProtocolError": "RemoteProtocolError", "InvalidURL": "UnsupportedProtocol"}


def _raise(error: http.HTTPError, request: httpx.Request) -> NoReturn:
    name = type(error).__name__
    kind = getattr(httpx, _NAMES.get(name, name), httpx.TransportError)
    raise kind(str(error), request=request) from error
