"""One request and the response of an app: `environ`, `start_response` and what the app returns."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from .. import percent
from ..serving.exchange import Exchange, has_content, sized
from ..serving.parts import synchronous
from .app import App, ExcInfo, FileWrapper

Run = Callable[[Coroutine[Any, Any, Any]], Any]


class Calls:
    """How the app is called."""

    def __init__(self, run: Run, call: Callable[..., Any], ahead: int) -> None:
        # Waits for a coroutine by blocking.
        self.run = run
        # Calls a function that may do that.
        self.call = call
        # How much of the request's body is there before.
        self.ahead = ahead


def directly(function: Callable[..., Any], *args: Any) -> Any:
    return function(*args)


async def converse(exchange: Exchange, app: App, calls: Calls) -> None:
    """Calls the app and sends what it returns."""
    call = calls.call
    environ, length = _environ(exchange)
    # Hosts do not tell of `transfer-encoding`, so without a length there may be a body.
    if exchange.method not in ("GET", "HEAD", "OPTIONS", "TRACE") if length is None else length:
        environ["wsgi.input"] = await _input(exchange, calls.run, calls.ahead)
    else:
        environ["wsgi.input"] = io.BytesIO()
    answer = _Answer(exchange, calls.run)
    parts = call(app, environ, answer.start)
    try:
        if not exchange.begun and isinstance(parts, (list, tuple)) and not answer.written:
            # All is known.
            body = b"".join(synchronous(parts, directly))
            answer.length = len(body)
            if body:
                await answer.send(body)
        else:
            for part in synchronous(parts, call):
                if part or answer.written:
                    await answer.send(part)
        await answer.finish()
    finally:
        close = getattr(parts, "close", None)
        if close is not None:
            call(close)


class _Answer:
    """The response, which begins when there is something of its body, or when its end is known."""

    def __init__(self, exchange: Exchange, run: Run) -> None:
        self.exchange = exchange
        self.run = run
        self.status = 0
        self.headers: list[tuple[str, str]] | None = None
        self.length: int | None = None
        self.content = False
        # What `write` was given while the host does not take any of the response.
        self.written: list[bytes] = []

    def start(
        self,
        status: str,
        headers: list[tuple[str, str]],
        exc_info: ExcInfo | tuple[None, None, None] | None = None,
        /,
    ) -> Callable[[bytes], object]:
        """`start_response`."""
        if exc_info is not None and exc_info[1] is not None:
            try:
                if self.exchange.begun:
                    raise exc_info[1].with_traceback(exc_info[2])
            finally:
                exc_info = None
        elif self.headers is not None:
            raise AssertionError("`start_response` was called already")
        self.status = int(status[:3])
        self.headers = list(headers)
        return self.write

    def write(self, data: bytes) -> None:
        """What `start_response` returns."""
        if self.exchange.early:
            self.run(self.send(data))
        else:
            self.written.append(bytes(data))

    async def send(self, data: bytes) -> None:
        if not self.exchange.begun:
            self._begin(True)
        if self.content:
            if self.written:
                data = b"".join(self.written) + data
                self.written.clear()
            if data:
                await self.exchange.write(data)

    async def finish(self) -> None:
        if self.written:
            await self.send(b"")
        elif not self.exchange.begun:
            self.length = self.length or 0
            self._begin(False)
        await self.exchange.finish()

    def _begin(self, content: bool) -> None:
        if self.headers is None:
            raise AssertionError("the app returned a body without calling `start_response`")
        headers = [(name, value.encode("latin-1")) for name, value in self.headers]
        method = self.exchange.method
        self.content = content and has_content(method, self.status)
        length = None if not self.length and method == "HEAD" else self.length
        self.exchange.begin(self.status, sized(self.status, headers, length), self.content)


def _environ(exchange: Exchange) -> tuple[dict[str, Any], int | None]:
    """`environ` without the body, and the body's length, if the request says it."""
    path, _, query = exchange.target.partition("?")
    host, colon, port = exchange.authority.rpartition(":")
    if not colon or not port.isdigit():
        host, port = exchange.authority, "443" if exchange.scheme == "https" else "80"
    environ: dict[str, Any] = {
        "REQUEST_METHOD": exchange.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": percent.decode(path).decode("latin-1"),
        "QUERY_STRING": query.encode("utf-8", "surrogateescape").decode("latin-1"),
        "REQUEST_URI": exchange.target,
        "SERVER_NAME": host or "localhost",
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": exchange.scheme,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        "wsgi.file_wrapper": FileWrapper,
        # The end of the input is its end, whatever the headers say.
        "wsgi.input_terminated": True,
    }
    length = None
    for name, raw in exchange.headers():
        value = raw.decode("latin-1")
        if name == "content-type":
            environ["CONTENT_TYPE"] = value
        elif name == "content-length":
            environ["CONTENT_LENGTH"] = value
            length = int(value) if value.isdigit() else None
        elif "_" not in name:
            # With an underscore it could pass for another one.
            key = "HTTP_" + name.upper().replace("-", "_")
            if key in environ:
                value = environ[key] + ("; " if name == "cookie" else ",") + value
            environ[key] = value
    return environ, length


async def _input(exchange: Exchange, run: Run, ahead: int) -> io.BufferedIOBase:
    parts: list[bytes] = []
    size = 0
    while size < ahead:
        part = await exchange.read()
        if not part:
            return io.BytesIO(b"".join(parts))
        parts.append(part)
        size += len(part)
    return io.BufferedReader(_Input(exchange, run, parts), 65536)


class _Input(io.RawIOBase):
    """A request's body: first what was read ahead."""

    def __init__(self, exchange: Exchange, run: Run, parts: list[bytes]) -> None:
        self.exchange = exchange
        self.run = run
        self.parts = parts[::-1]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.parts:
            data = self.parts.pop()
        else:
            data = self.run(self.exchange.read())
        size = min(len(data), len(buffer))
        buffer[:size] = data[:size]
        if size < len(data):
            self.parts.append(data[size:])
        return size
