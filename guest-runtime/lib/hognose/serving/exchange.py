"""A request and its response, as the handlers see them."""

from __future__ import annotations

from typing import Any, Protocol

from ..wasi.bodies import Bytes


class Gone(OSError):
    """The other side of the connection is gone."""

    def __init__(self) -> None:
        super().__init__("the client is gone")


class Exchange(Protocol):
    """One request and its response."""

    method: str
    scheme: str
    # Host and port, as far as the request names them.
    authority: str
    # Path and query as they were sent.
    target: str
    # Whether the response was begun, and whether it is complete; both are true after it failed.
    begun: bool
    over: bool
    # The client does not take any more of it.
    gone: bool
    # Whether the host takes the response before the call of the handler has returned.
    early: bool

    def headers(self) -> list[tuple[str, bytes]]:
        """Names in lower case, with that of the host."""

    async def read(self) -> bytes:
        """The next part of the request's body; empty at its end. Raises `Gone`."""

    def begin(self, status: int, headers: list[tuple[str, bytes]], content: bool) -> None:
        """Begins the response, with a body or none. Raises `ValueError` for a status that does not exist."""

    async def write(self, data: Bytes) -> None:
        """Sends a part of the body, and waits until it is taken. Raises `Gone`."""

    async def finish(self) -> None:
        """Ends the response."""

    def fail(self) -> None:
        """Ends the response so that the client sees that it is not complete."""

    def watch(self) -> Any:
        """Something to await that ends when the response is over or the client is gone."""


def has_content(method: str, status: int) -> bool:
    """Whether a response may have a body: by RFC 9110, 6.4.1."""
    return method != "HEAD" and status >= 200 and status != 204 and status != 304


def sized(status: int, headers: list[tuple[str, bytes]], length: int | None) -> list[tuple[str, bytes]]:
    """The headers with the length of the body, if it is known and the app did not say it, where there may be one."""
    if status == 204:
        return [header for header in headers if header[0].lower() != "content-length"]
    if length is None or not has_content("GET", status):
        return headers
    for name, _ in headers:
        if name.lower() == "content-length":
            return headers
    return [*headers, ("content-length", b"%d" % length)]


def named(headers: list[tuple[str, bytes]], authority: str) -> list[tuple[str, bytes]]:
    """The headers of a request as apps want them. Some hosts tell which host is meant apart from them."""
    entries = []
    for name, value in headers:
        name = name.lower()
        if name == "host":
            authority = ""
        entries.append((name, value))
    if authority:
        entries.append(("host", authority.encode()))
    return entries
