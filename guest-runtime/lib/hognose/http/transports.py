"""How httpx, and httpx2 after it, send requests over `wasi:http`.

The two are one library in two packages, so what is here asks the request's own package for its
classes. In a world that imports a client of `wasi:http`, the importer has `send_by_host` change
what clients use that were given no transport: only the host speaks TLS.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from functools import cache
from types import ModuleType
from typing import Any, NoReturn

from . import errors
from .backend import backend
from .models import Body, Request, Timeout

PACKAGES = "httpx", "httpx2"
# Imported with this module, so that a world without a client of `wasi:http` is noticed here.
_BACKEND = backend()


def handle(request: Any) -> Any:
    """The response to a request. Waits by blocking."""
    package = package_of(request)
    content = request.stream
    assert isinstance(content, package.SyncByteStream)
    try:
        ours = _request(package, request, content)
        status, headers, body = _BACKEND.run(_BACKEND.send(ours, _BACKEND.blocking))
    except errors.HTTPError as error:
        _raise(package, error, request)
    stream = streams(package)[0](body, request)
    return package.Response(status, headers=_raw(headers), stream=stream)


async def handle_async(request: Any) -> Any:
    """The response to a request."""
    package = package_of(request)
    content = request.stream
    assert isinstance(content, package.AsyncByteStream)
    try:
        ours = _request(package, request, content)
        status, headers, body = await _BACKEND.send(ours, _BACKEND.in_loop)
    except errors.HTTPError as error:
        _raise(package, error, request)
    stream = streams(package)[1](body, request)
    return package.Response(status, headers=_raw(headers), stream=stream)


def package_of(request: Any) -> ModuleType:
    """The package that a request is of, `httpx` or `httpx2`."""
    tops = (kind.__module__.partition(".")[0] for kind in type(request).__mro__)
    return sys.modules[next(top for top in tops if top in PACKAGES)]


@cache
def streams(package: Any) -> tuple[Any, Any]:
    """Classes for bodies of responses: one that blocks, and one that does not."""

    class Stream(package.SyncByteStream):
        def __init__(self, body: Body, request: Any) -> None:
            self.body = body
            self.request = request

        def __iter__(self) -> Iterator[bytes]:
            try:
                while part := _BACKEND.run(self.body.read()):
                    yield part
            except errors.HTTPError as error:
                _raise(package, error, self.request)

        def close(self) -> None:
            self.body.close()

    class AsyncStream(package.AsyncByteStream):
        def __init__(self, body: Body, request: Any) -> None:
            self.body = body
            self.request = request

        async def __aiter__(self) -> AsyncIterator[bytes]:
            try:
                while part := await self.body.read():
                    yield part
            except errors.HTTPError as error:
                _raise(package, error, self.request)

        async def aclose(self) -> None:
            self.body.close()

    return Stream, AsyncStream


def _request(package: Any, request: Any, content: Any) -> Request:
    # httpx sets one of these exactly where there is a body.
    has_body = "content-length" in request.headers or "transfer-encoding" in request.headers
    if not has_body or request.headers.get("content-length") == "0":
        content = None
    elif isinstance(content, package.ByteStream):
        content = b"".join(content)
    timeout = request.extensions.get("timeout") or {}
    return Request(
        request.method,
        str(request.url),
        headers=request.headers.multi_items(),
        content=content,
        timeout=Timeout(timeout.get("connect"), timeout.get("read")),
    )


def _raw(headers: list[tuple[str, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value) for name, value in headers]


# The others have the same names there.
_NAMES = {"ProtocolError": "RemoteProtocolError", "InvalidURL": "UnsupportedProtocol"}


def _raise(package: Any, error: errors.HTTPError, request: Any) -> NoReturn:
    name = type(error).__name__
    kind = getattr(package, _NAMES.get(name, name), package.TransportError)
    raise kind(str(error), request=request) from error


class Pool:
    """In place of connections, which are the host's."""

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def close(self) -> None:
        pass

    async def __aenter__(self) -> Pool:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def aclose(self) -> None:
        pass


def send_by_host(module: Any) -> None:
    """Changes the transports that clients use by default. What asks for a proxy or a socket of
    Unix is left to sockets."""
    for transport, method, send in (
        (module.HTTPTransport, "handle_request", handle),
        (module.AsyncHTTPTransport, "handle_async_request", handle_async),
    ):
        _change(transport, method, send)


def _change(transport: Any, method: str, send: Any) -> None:
    init, theirs = transport.__init__, getattr(transport, method)

    def __init__(self: Any, *arguments: Any, **named: Any) -> None:
        if arguments[6:] or named.get("proxy") is not None or named.get("uds") is not None:
            init(self, *arguments, **named)
        else:
            self._pool = Pool()

    def handle_request(self: Any, request: Any) -> Any:
        return send(request) if isinstance(self._pool, Pool) else theirs(self, request)

    transport.__init__ = __init__
    setattr(transport, method, handle_request)
