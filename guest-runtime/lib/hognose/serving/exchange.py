"""A request and its response, as the handlers see them."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..wasi.bodies import Broken, Bytes

if TYPE_CHECKING:
    from asyncio import Future


class Gone(OSError):
    """The other side of the connection is gone."""

    def __init__(self) -> None:
        super().__init__("the client is gone")


class Exchange:
    """One request and its response, but for what the generations of
    `wasi:http` do each in its way."""

    method: str
    scheme: str
    # Host and port, as far as the request names them.
    authority: str
    # Path and query as they were sent.
    target: str
    # Whether the host takes the response before the call of the handler has returned.
    early: bool

    # What most requests never change. Whether the response was begun, and whether it is complete;
    # both are true after it failed.
    begun = over = False
    # The client does not take any more of it.
    gone = False
    # The bodies.
    reader: Any = None
    writer: Any = None
    # Who waits for the client to leave.
    watcher: Future[None] | None = None

    def headers(self) -> list[tuple[str, bytes]]:
        """Names in lower case, with that of the host."""
        raise NotImplementedError

    def new_reader(self) -> Any:
        """What reads the request's body."""
        raise NotImplementedError

    def begin(self, status: int, headers: list[tuple[str, bytes]], content: bool) -> None:
        """Begins the response, with a body or none. Raises `ValueError` for a
        status that does not exist."""
        raise NotImplementedError

    async def finish(self) -> None:
        """Ends the response."""
        raise NotImplementedError

    def watch(self) -> Any:
        """Something to await that ends when the response is over or the client is gone."""
        raise NotImplementedError

    async def read(self) -> bytes:
        """The next part of the request's body; empty at its end. Raises `Gone`."""
        if self.reader is None:
            self.reader = self.new_reader()
        try:
            data: bytes = await self.reader.read()
        except Broken:
            self.leave()
            raise Gone from None
        return data

    async def write(self, data: Bytes) -> None:
        """Sends a part of the body, and waits until it is taken. Raises `Gone`."""
        try:
            await self.writer.write(data)
        except Broken:
            self.leave()
            raise Gone from None

    def fail(self) -> None:
        """Ends the response so that the client sees that it is not complete."""
        if self.writer is not None:
            self.writer.fail()
        self.end()

    def end(self) -> None:
        self.over = True
        self._tell()
        if self.reader is not None:
            self.reader.close()

    def leave(self) -> None:
        """The client is gone."""
        self.gone = True
        self._tell()

    def _tell(self) -> None:
        if self.watcher is not None and not self.watcher.done():
            self.watcher.set_result(None)


def set_status(types: ModuleType, response: Any, status: int) -> None:
    """Sets the status of a new response, which is 200."""
    if status != 200:
        # Hosts differ in what they refuse, and some pass on what no client understands.
        if isinstance(status, int) and not 200 <= status <= 599:
            raise ValueError(f"{status!r} is no status of a response of HTTP, expected 200 to 599")
        try:
            response.set_status_code(status)
        except types.Err:
            raise ValueError(f"{status!r} is no status of HTTP") from None


def has_content(method: str, status: int) -> bool:
    """Whether a response may have a body: by RFC 9110, 6.4.1."""
    return method != "HEAD" and status >= 200 and status != 204 and status != 304


def sized(status: int, headers: list[tuple[str, bytes]], length: int | None) -> list[tuple[str, bytes]]:
    """The headers with the length of the body, if it is known and the app did not say it,
    where there may be one."""
    if status == 204:
        return [header for header in headers if header[0].lower() != "content-length"]
    if length is None or not has_content("GET", status):
        return headers
    for name, _ in headers:
        if name.lower() == "content-length":
            return headers
    return [*headers, ("content-length", b"%d" % length)]


def named(headers: list[tuple[str, bytes]], authority: str) -> list[tuple[str, bytes]]:
    """The headers of a request as apps want them. Some hosts tell which host is
    meant apart from them."""
    entries = []
    for name, value in headers:
        name = name.lower()
        if name == "host":
            authority = ""
        entries.append((name, value))
    if authority:
        entries.append(("host", authority.encode()))
    return entries
