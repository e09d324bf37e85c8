"""Requests and responses."""

from __future__ import annotations

import json as _json
from binascii import b2a_base64
from codecs import getincrementaldecoder
from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Protocol, TypeVar
from urllib.parse import quote, urlencode, urlsplit

from ..headers import Headers, HeaderTypes
from .errors import HTTPStatusError, InvalidURL, StreamConsumed

T = TypeVar("T")

Content = bytes | bytearray | memoryview | str | Iterable[bytes] | AsyncIterable[bytes]
Primitive = str | int | float | bool | None
Params = Mapping[str, Primitive | Sequence[Primitive]] | Sequence[tuple[str, Primitive]] | str

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@dataclass(slots=True, frozen=True)
class Timeout:
    """Seconds; `None` is for ever. The host measures them, as far as it can."""

    # Until there is a connection.
    connect: float | None = 5.0
    # Until the response begins, and between its parts.
    read: float | None = 5.0


class Body(Protocol):
    """Of a response, as it comes."""

    async def read(self) -> bytes: ...

    def close(self) -> None: ...


class Request:
    """A request. `content` is its whole body, or what gives its parts."""

    __slots__ = ("method", "url", "headers", "content", "timeout", "scheme", "authority", "target")

    def __init__(
        self,
        method: str,
        url: str,
        *,
        params: Params | None = None,
        headers: HeaderTypes | None = None,
        content: Content | None = None,
        data: Mapping[str, Any] | None = None,
        json: Any = None,
        timeout: Timeout = Timeout(),
    ) -> None:
        self.method = method.upper()
        self.headers = Headers(headers)
        self.timeout = timeout
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InvalidURL(f"expected an address that starts with `http://` or `https://` and names a host, found `{url}`")
        if params is not None:
            query = params if isinstance(params, str) else urlencode(_simple(params), doseq=True)
            parts = parts._replace(query="&".join(filter(None, (parts.query, query))))
        parts = parts._replace(fragment="")
        userinfo, at, self.authority = parts.netloc.rpartition("@")
        if at and "authorization" not in self.headers:
            user, _, password = userinfo.partition(":")
            self.headers["authorization"] = basic(user, password)
        self.url = parts._replace(netloc=self.authority).geturl()
        self.scheme = parts.scheme
        self.target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        try:
            # What has to be encoded is; what was, stays.
            self.target.encode("ascii")
        except UnicodeEncodeError:
            self.target = quote(self.target, safe="/%:?#[]@!$&'()*+,;=~-._")
        self.content = self._encode(content, data, json)

    def _encode(
        self, content: Content | None, data: Mapping[str, Any] | None, json: Any
    ) -> bytes | Iterable[bytes] | AsyncIterable[bytes] | None:
        kind = None
        if isinstance(content, str):
            content, kind = content.encode(), "text/plain; charset=utf-8"
        elif content is None and data is not None:
            content, kind = urlencode(_simple(data), doseq=True).encode(), "application/x-www-form-urlencoded"
        elif content is None and json is not None:
            text = _json.dumps(json, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            content, kind = text.encode(), "application/json"
        if kind is not None and "content-type" not in self.headers:
            self.headers["content-type"] = kind
        if isinstance(content, (bytes, bytearray, memoryview)):
            content = bytes(content)
            self.headers["content-length"] = str(len(content))
        elif content is None and self.method in ("POST", "PUT", "PATCH"):
            self.headers["content-length"] = "0"
        return content or None

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {self.url!r})>"


class Response:
    """A response. Its body is there, unless the request was made by `stream`."""

    def __init__(
        self, status_code: int, headers: Headers, request: Request, body: Body | None = None, run: Run | None = None
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.request = request
        self.url = request.url
        # The responses that led to this one.
        self.history: list[Response] = []
        self._body = body
        self._run = run
        self._content: bytes | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code < 300

    @property
    def is_redirect(self) -> bool:
        """Whether it names another address."""
        return self.status_code in (301, 302, 303, 307, 308) and "location" in self.headers

    @property
    def is_error(self) -> bool:
        return self.status_code >= 400

    @property
    def reason_phrase(self) -> str:
        try:
            return HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def content(self) -> bytes:
        if self._content is None:
            raise StreamConsumed("the body was not read: call `read()`, or `await aread()`, first", self.request)
        return self._content

    @property
    def encoding(self) -> str:
        """That of the text, by the header; otherwise it is taken for UTF-8."""
        _, _, parameters = self.headers.get("content-type", "").partition(";")
        for parameter in parameters.split(";"):
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'")
        return "utf-8"

    @property
    def text(self) -> str:
        try:
            return self.content.decode(self.encoding, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def json(self, **options: Any) -> Any:
        return _json.loads(self.content, **options)

    def raise_for_status(self) -> Response:
        """Raises `HTTPStatusError` unless the status says that all is well."""
        if self.is_success:
            return self
        message = f"{self.status_code} {self.reason_phrase}".rstrip() + f" for {self.request.method} {self.url}"
        raise HTTPStatusError(message, self.request, self)

    async def aread(self) -> bytes:
        """Reads the whole body."""
        if self._content is None:
            self._content = b"".join([part async for part in self.aiter_bytes()])
        return self._content

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The parts of the body as they come."""
        if self._content is not None:
            yield self._content
            return
        body = self._taken()
        try:
            while part := await body.read():
                yield part
        finally:
            body.close()

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The lines of the text as they come, without their ends."""
        lines = _Lines(self.encoding)
        async for part in self.aiter_bytes():
            for line in lines.add(part):
                yield line
        for line in lines.end():
            yield line

    async def aclose(self) -> None:
        self.close()

    def read(self) -> bytes:
        """Reads the whole body."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self) -> Iterator[bytes]:
        """The parts of the body as they come."""
        if self._content is not None:
            yield self._content
            return
        run = self._run
        if run is None:
            raise RuntimeError("this response came from an asynchronous client: use `aread` and `aiter_bytes`")
        body = self._taken()
        try:
            while part := run(body.read()):
                yield part
        finally:
            body.close()

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text as they come, without their ends."""
        lines = _Lines(self.encoding)
        for part in self.iter_bytes():
            yield from lines.add(part)
        yield from lines.end()

    def close(self) -> None:
        """Gives up what was not read."""
        body, self._body = self._body, None
        if body is not None:
            body.close()

    def _taken(self) -> Body:
        body, self._body = self._body, None
        if body is None:
            raise StreamConsumed("the body was read before, or the response is closed", self.request)
        return body

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"


class _Lines:
    """Takes text apart that comes in parts."""

    def __init__(self, encoding: str) -> None:
        self.decoder = getincrementaldecoder(encoding)("replace")
        self.rest = ""

    def add(self, part: bytes, final: bool = False) -> list[str]:
        text = self.rest + self.decoder.decode(part, final)
        *lines, self.rest = text.split("\n")
        return [line.removesuffix("\r") for line in lines]

    def end(self) -> list[str]:
        lines = self.add(b"", True)
        return lines + [self.rest] if self.rest else lines


def basic(user: str, password: str) -> str:
    """The value of `authorization` for a name and a password."""
    return "Basic " + b2a_base64(f"{user}:{password}".encode(), newline=False).decode()


def _simple(values: Mapping[str, Any] | Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """As httpx writes them: `None` is empty, booleans are in lower case."""

    def plain(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        return "" if value is None else str(value).lower() if isinstance(value, bool) else value

    pairs = values.items() if isinstance(values, Mapping) else values
    return [(name, plain(value)) for name, value in pairs]
