"""TCP of `wasi:sockets@0.3`."""

from __future__ import annotations

from _socket import AF_INET
from collections.abc import Coroutine
from typing import Any

from componentize_py_types import Err
from hognose.world import generated, needed

from .addresses import Address, from_wit, to_wit
from .early import LOOK, Early
from .errors import os_error
from .waiting import block_on_tasks

wit = needed("wasi:sockets/types", "0.3")


async def look_at(sockets: list[Tcp], timeout: float | None) -> None:
    """Looks at all of these until one has something."""
    import asyncio

    if not sockets:
        return await asyncio.sleep(timeout or 0)
    looks = [asyncio.ensure_future(socket.look()) for socket in sockets]
    # A host needs a moment to give what it has.
    limit = None if timeout is None else max(timeout, 0.001)
    await asyncio.wait(looks, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
    for look in looks:
        look.cancel()
    await asyncio.gather(*looks, return_exceptions=True)


class Tcp(Early):
    """A socket; its coroutines may be awaited in an event loop, or run by `block_on`."""

    def __init__(self, family: int, socket: Any = None) -> None:
        super().__init__()
        self.family = family
        # Streams in both directions, and futures of how they end.
        self.reader: Any = None
        self.received: Any = None
        self.writer: Any = None
        self.sent: Any = None
        # A stream of sockets.
        self.incoming: Any = None
        self.backlog = 0
        try:
            kind = wit.IpAddressFamily
            self.socket = socket or wit.TcpSocket.create(kind.IPV4 if family == AF_INET else kind.IPV6)
        except Err as error:
            raise os_error(error.value) from None

    def block_on[T](self, waiting: Coroutine[Any, Any, T], timeout: float | None) -> T:
        return block_on_tasks(waiting, timeout)

    @staticmethod
    def wait_for_any(wants: list[tuple[Tcp, bool, bool]], timeout: float | None) -> list[tuple[bool, bool]]:
        """Which of these can be read and written, as far as that is wanted, when the first can."""
        reading = [tcp for tcp, reads, _ in wants if reads and tcp.early is None]
        if any(writes or (reads and tcp.early is not None) for tcp, reads, writes in wants):
            timeout = 0.0
        if reading or timeout:
            block_on_tasks(look_at(reading, timeout), None)
        # The host takes bytes at any time; it may only take a while.
        return [(reads and tcp.early is not None, writes) for tcp, reads, writes in wants]

    async def look(self) -> None:
        """Waits until there is something to receive or to accept."""
        try:
            self.early = await (self.receive(LOOK) if self.incoming is None else self.accept())
        except OSError as error:
            self.early = error

    def bind(self, address: Any) -> None:
        try:
            self.socket.bind(to_wit(wit, self.family, address))
        except Err as error:
            raise os_error(error.value) from None

    async def connect(self, address: Any) -> None:
        try:
            await self.socket.connect(to_wit(wit, self.family, address))
        except Err as error:
            raise os_error(error.value) from None
        self.start()

    def start(self) -> None:
        """Streams both ways."""
        self.reader, self.received = self.socket.receive()
        self.writer, data = generated(wit).byte_stream()
        self.sent = self.socket.send(data)

    def listen(self, backlog: int) -> None:
        try:
            self.socket.set_listen_backlog_size(max(1, backlog))
            self.incoming = self.socket.listen()
        except Err as error:
            raise os_error(error.value) from None

    async def accept(self) -> Tcp:
        if connection := self.take_connection():
            return connection
        while True:
            for socket in await self.incoming.read(1):
                connection = Tcp(self.family, socket)
                connection.start()
                return connection
            if self.incoming.writer_dropped:
                raise OSError(22, "the socket does not listen any more")

    async def receive(self, limit: int) -> bytes:
        """At least one byte; none at the end."""
        if not limit:
            return b""
        if (early := self.take_bytes(limit)) is not None:
            return early
        while True:
            if data := await self.reader.read(limit):
                return bytes(data)
            if self.reader.writer_dropped:
                await self.ended("received")
                return b""

    async def send(self, data: memoryview) -> int:
        """How many bytes the host took."""
        while not (size := await self.writer.write(data)):
            if self.writer.reader_dropped:
                await self.ended("sent")
                raise BrokenPipeError(32, "the connection is closed")
        return int(size)

    async def ended(self, name: str) -> None:
        """Raises what ended a direction, if it failed."""
        future = getattr(self, name)
        if future is None:
            return
        setattr(self, name, None)
        result = await future.read()
        if isinstance(result, Err):
            raise os_error(result.value)

    async def flush(self) -> None:
        """Writes end when the host has taken the bytes."""

    def shutdown(self, receive: bool, send: bool) -> None:
        if send and self.writer is not None:
            self.writer.close()
        if receive and self.reader is not None:
            self.reader.close()

    def close(self) -> None:
        self.drop_early()
        for end in (self.reader, self.received, self.writer, self.sent, self.incoming):
            if end is not None:
                end.close()
        self.reader = self.received = self.writer = self.sent = self.incoming = None
        if self.socket is not None:
            self.socket.__exit__(None, None, None)
        self.socket = None

    def local(self) -> Address:
        try:
            return from_wit(self.socket.get_local_address())
        except Err as error:
            raise os_error(error.value) from None

    def remote(self) -> Address:
        try:
            return from_wit(self.socket.get_remote_address())
        except Err as error:
            raise os_error(error.value) from None

    def option(self, name: str, value: Any = None) -> Any:
        """Gets an option by its name in WIT, or sets it."""
        try:
            if value is None:
                return getattr(self.socket, "get_" + name)()
            return getattr(self.socket, "set_" + name)(value)
        except Err as error:
            raise os_error(error.value) from None
