"""What an app hears of one request and says in answer: `scope`, `receive` and `send` of ASGI 3."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from .. import percent
from ..serving.exchange import Exchange, Gone, has_content, sized

_ASGI = {"version": "3.0", "spec_version": "2.4"}
_PORTS = {"http": 80, "https": 443}


class Conversation:
    """Over one exchange."""

    __slots__ = ("exchange", "scope", "length", "received", "heard_all", "start", "content")

    def __init__(self, exchange: Exchange, state: dict[str, Any] | None) -> None:
        self.exchange = exchange
        path, _, query = exchange.target.partition("?")
        self.length: int | None = None
        headers = []
        for name, value in exchange.headers():
            if name == "content-length":
                self.length = int(value) if value.isdigit() else None
            headers.append((name.encode("latin-1"), value))
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": _ASGI,
            # Hosts do not tell.
            "http_version": "1.1",
            "method": exchange.method,
            "scheme": exchange.scheme,
            "path": percent.text(path),
            "raw_path": path.encode("utf-8", "surrogateescape"),
            "query_string": query.encode("utf-8", "surrogateescape"),
            "root_path": "",
            "headers": headers,
            "client": None,
            "server": _server(exchange.authority, exchange.scheme),
            "extensions": {},
        }
        if state is not None:
            self.scope["state"] = state.copy()
        self.received = 0
        self.heard_all = False
        # Status and headers, until the body says whether there is one.
        self.start: tuple[int, list[tuple[str, bytes]]] | None = None
        self.content = False

    async def receive(self) -> dict[str, Any]:
        if self.heard_all:
            await self.exchange.watch()
            return {"type": "http.disconnect"}
        try:
            data = await self.exchange.read()
        except Gone:
            self.heard_all = True
            return {"type": "http.disconnect"}
        self.received += len(data)
        if not data or self.received == self.length:
            self.heard_all = True
        return {"type": "http.request", "body": data, "more_body": not self.heard_all}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        exchange = self.exchange
        kind = message["type"]
        if kind == "http.response.body":
            if exchange.gone:
                raise Gone
            body = message.get("body", b"")
            more = message.get("more_body", False)
            if not exchange.begun:
                self._begin(body, more)
            elif exchange.over:
                raise RuntimeError("the response is complete already")
            if body and self.content:
                await exchange.write(body)
            if not more:
                await exchange.finish()
        elif kind == "http.response.start":
            if self.start is not None:
                raise RuntimeError("`http.response.start` was sent already")
            headers = [(bytes(name).decode("latin-1"), bytes(value)) for name, value in message.get("headers", ())]
            self.start = message["status"], headers
        else:
            raise RuntimeError(f"`{kind}` is no message for a response")

    def _begin(self, body: bytes, more: bool) -> None:
        if self.start is None:
            raise RuntimeError("`http.response.start` comes before the body")
        status, headers = self.start
        method = self.exchange.method
        self.content = bool(body or more) and has_content(method, status)
        # What is known of the length: an app that knows that nothing goes out may send nothing.
        length = None if more or not body and method == "HEAD" else len(body)
        self.exchange.begin(status, sized(status, headers, length), self.content)


def _server(authority: str, scheme: str) -> tuple[str, int | None] | None:
    if not authority:
        return None
    host, colon, port = authority.rpartition(":")
    if colon and port.isdigit():
        return host.strip("[]"), int(port)
    return authority.strip("[]"), _PORTS.get(scheme)
