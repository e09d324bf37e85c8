"""Transports by which httpx sends its requests over `wasi:http`.

    client = httpx.AsyncClient(transport=hognose.httpx.AsyncTransport())

httpx itself has to be among the app's packages. Clients without a transport send their requests
in the same way where the world imports a client of `wasi:http`.
"""

from __future__ import annotations

import httpx

from .http import transports


class Transport(httpx.BaseTransport):
    """For `httpx.Client`. Waits by blocking, and nothing else of the instance runs meanwhile."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = transports.handle(request)
        return response


class AsyncTransport(httpx.AsyncBaseTransport):
    """For `httpx.AsyncClient`."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await transports.handle_async(request)
        return response
