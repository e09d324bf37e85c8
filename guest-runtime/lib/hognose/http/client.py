"""The clients: one for asynchronous code, and one that waits by blocking."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

from ..headers import Headers, HeaderTypes
from .backend import backend
from .errors import TooManyRedirects
from .models import Content, Params, Request, Response, Run, Timeout, basic

_UNSET: Any = object()

TimeoutTypes = Timeout | float | None

_BACKEND = backend()


class _Settings:
    """What both clients know."""

    def __init__(
        self,
        *,
        base_url: str = "",
        headers: HeaderTypes | None = None,
        params: Params | None = None,
        auth: tuple[str, str] | None = None,
        timeout: TimeoutTypes = Timeout(),
        follow_redirects: bool = False,
        max_redirects: int = 20,
    ) -> None:
        self.base_url = base_url
        self.headers = Headers({"accept": "*/*", "user-agent": "hognose"})
        self.headers.update_all(headers)
        self.params = params
        self.timeout = _timeout(timeout)
        self.follow_redirects = follow_redirects
        self.max_redirects = max_redirects
        if auth is not None:
            self.headers["authorization"] = basic(*auth)

    def build_request(
        self,
        method: str,
        url: str,
        *,
        params: Params | None = None,
        headers: HeaderTypes | None = None,
        content: Content | None = None,
        data: Mapping[str, Any] | None = None,
        json: Any = None,
        auth: tuple[str, str] | None = None,
        timeout: TimeoutTypes = _UNSET,
    ) -> Request:
        """A request with what the client adds to all of its own."""
        if self.base_url and not urlsplit(url).scheme:
            url = self.base_url.rstrip("/") + "/" + url.lstrip("/")
        all_headers = Headers(self.headers)
        all_headers.update_all(headers)
        if auth is not None:
            all_headers["authorization"] = basic(*auth)
        request = Request(
            method,
            url,
            params=self.params if params is None else params,
            headers=all_headers,
            content=content,
            data=data,
            json=json,
            timeout=self.timeout if timeout is _UNSET else _timeout(timeout),
        )
        return request

    async def _exchange(self, request: Request, follow: bool | None, wait: Any, run: Run | None) -> Response:
        """Sends a request, and those to which the responses point."""
        follow = self.follow_redirects if follow is None else follow
        history: list[Response] = []
        while True:
            status, entries, body = await _BACKEND.send(request, wait)
            headers = Headers([(name, value.decode("latin-1")) for name, value in entries])
            response = Response(status, headers, request, body, run)
            response.history = list(history)
            if not follow or not response.is_redirect:
                return response
            response.close()
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(f"more than {self.max_redirects} redirects", request)
            history.append(response)
            request = _redirected(response)


class AsyncClient(_Settings):
    """For asynchronous code. Other tasks run while it waits, and cancelling a
    task ends its request."""

    async def request(self, method: str, url: str, *, follow_redirects: bool | None = None, **options: Any) -> Response:
        """Sends a request and reads the whole response. For `options` see `build_request`."""
        response = await self._exchange(self.build_request(method, url, **options), follow_redirects, _BACKEND.in_loop, None)
        await response.aread()
        return response

    @asynccontextmanager
    async def stream(
        self, method: str, url: str, *, follow_redirects: bool | None = None, **options: Any
    ) -> AsyncIterator[Response]:
        """The same, but the body of the response is not read yet."""
        response = await self._exchange(self.build_request(method, url, **options), follow_redirects, _BACKEND.in_loop, None)
        try:
            yield response
        finally:
            response.close()

    async def get(self, url: str, **options: Any) -> Response:
        return await self.request("GET", url, **options)

    async def head(self, url: str, **options: Any) -> Response:
        return await self.request("HEAD", url, **options)

    async def options(self, url: str, **options: Any) -> Response:
        return await self.request("OPTIONS", url, **options)

    async def post(self, url: str, **options: Any) -> Response:
        return await self.request("POST", url, **options)

    async def put(self, url: str, **options: Any) -> Response:
        return await self.request("PUT", url, **options)

    async def patch(self, url: str, **options: Any) -> Response:
        return await self.request("PATCH", url, **options)

    async def delete(self, url: str, **options: Any) -> Response:
        return await self.request("DELETE", url, **options)

    async def aclose(self) -> None:
        """Nothing: connections are the host's."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class Client(_Settings):
    """For other code: waits by blocking, and nothing else of the instance runs meanwhile."""

    def request(self, method: str, url: str, *, follow_redirects: bool | None = None, **options: Any) -> Response:
        """Sends a request and reads the whole response. For `options` see `build_request`."""

        async def whole() -> Response:
            request = self.build_request(method, url, **options)
            response = await self._exchange(request, follow_redirects, _BACKEND.blocking, _BACKEND.run)
            await response.aread()
            return response

        response: Response = _BACKEND.run(whole())
        return response

    @contextmanager
    def stream(
        self, method: str, url: str, *, follow_redirects: bool | None = None, **options: Any
    ) -> Iterator[Response]:
        """The same, but the body of the response is not read yet."""
        request = self.build_request(method, url, **options)
        response: Response = _BACKEND.run(self._exchange(request, follow_redirects, _BACKEND.blocking, _BACKEND.run))
        try:
            yield response
        finally:
            response.close()

    def get(self, url: str, **options: Any) -> Response:
        return self.request("GET", url, **options)

    def head(self, url: str, **options: Any) -> Response:
        return self.request("HEAD", url, **options)

    def options(self, url: str, **options: Any) -> Response:
        return self.request("OPTIONS", url, **options)

    def post(self, url: str, **options: Any) -> Response:
        return self.request("POST", url, **options)

    def put(self, url: str, **options: Any) -> Response:
        return self.request("PUT", url, **options)

    def patch(self, url: str, **options: Any) -> Response:
        return self.request("PATCH", url, **options)

    def delete(self, url: str, **options: Any) -> Response:
        return self.request("DELETE", url, **options)

    def close(self) -> None:
        """Nothing: connections are the host's."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _timeout(timeout: TimeoutTypes) -> Timeout:
    return timeout if isinstance(timeout, Timeout) else Timeout(timeout, timeout)


def _redirected(response: Response) -> Request:
    """The request that a redirect asks for: by RFC 9110, 15.4, as browsers do it."""
    request = response.request
    url = urljoin(request.url, response.headers["location"])
    method, content = request.method, request.content
    if response.status_code == 303 and method != "HEAD" or response.status_code in (301, 302) and method == "POST":
        method, content = "GET", None
    headers = Headers(request.headers)
    if content is None:
        for name in ("content-length", "content-type", "transfer-encoding"):
            headers.pop(name, None)
    elif not isinstance(content, bytes):
        raise TooManyRedirects("a body that comes in parts cannot be sent again to where the server points", request)
    following = Request(method, url, headers=headers, content=content, timeout=request.timeout)
    if (following.scheme, following.authority) != (request.scheme, request.authority):
        # What was meant for one server is not for another.
        following.headers.pop("authorization", None)
        following.headers.pop("cookie", None)
    return following


_default = Client()

request = _default.request
stream = _default.stream
get = _default.get
head = _default.head
options = _default.options
post = _default.post
put = _default.put
patch = _default.patch
delete = _default.delete
