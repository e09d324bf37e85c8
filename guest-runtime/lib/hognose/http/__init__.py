"""Requests to other servers, over `wasi:http`.

    async with http.AsyncClient() as client:
        response = await client.get("https://example.com", params={"q": "wasm"})
        response.raise_for_status()
        data = response.json()

The names are those of httpx. In functions that are not asynchronous use `Client` or `get`, `post`
and so on: they wait by blocking. The host connects, resolves names and does TLS; the world has to
import `wasi:http/client@0.3` or `wasi:http/outgoing-handler@0.2`.
"""

from __future__ import annotations

from ..headers import Headers
from .client import AsyncClient, Client, delete, get, head, options, patch, post, put, request, stream
from .errors import (
    ConnectError,
    ConnectTimeout,
    HTTPError,
    HTTPStatusError,
    InvalidURL,
    ProtocolError,
    ReadError,
    ReadTimeout,
    StreamConsumed,
    TimeoutException,
    TooManyRedirects,
    TransportError,
    WriteError,
    WriteTimeout,
)
from .models import Request, Response, Timeout

__all__ = [
    "AsyncClient",
    "Client",
    "ConnectError",
    "ConnectTimeout",
    "HTTPError",
    "HTTPStatusError",
    "Headers",
    "InvalidURL",
    "ProtocolError",
    "ReadError",
    "ReadTimeout",
    "Request",
    "Response",
    "StreamConsumed",
    "Timeout",
    "TimeoutException",
    "TooManyRedirects",
    "TransportError",
    "WriteError",
    "WriteTimeout",
    "delete",
    "get",
    "head",
    "options",
    "patch",
    "post",
    "put",
    "request",
    "stream",
]
