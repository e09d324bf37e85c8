"""TCP of `wasi:sockets@0.2`."""

from __future__ import annotations

import time
from _socket import AF_INET
from collections.abc import Coroutine
from typing import Any

from componentize_py_types import Err
from hognose.world import needed

from .addresses import Address, from_wit, to_wit
from .early import LOOK, Early
from .errors import os_error
from .waiting import block_on_pollables, poll_first, ready

tcp = needed("wasi:sockets/tcp", "0.2")
wit = needed("wasi:sockets/network", "0.2")
streams = needed("wasi:io/streams", "0.2")
create = needed("wasi:sockets/tcp-create-socket", "0.2").create_tcp_socket
network = needed("wasi:sockets/instance-network", "0.2").instance_network


def is_would_block(error: Err[Any]) -> bool:
    return error.value is wit.ErrorCode.WOULD_BLOCK


class Tcp(Early):
    """A socket; its coroutines may be awaited in an event loop, or run by `block_on`."""

    def __init__(self, family: int, socket: Any = None, input: Any = None, output: Any = None) -> None:
        super().__init__()
        self.family = family
        self.input = input
        self.output = output
        self.unflushed = False
        try:
            kind = wit.IpAddressFamily
            self.socket = socket or create(kind.IPV4 if family == AF_INET else kind.IPV6)
        except Err as error:
            raise os_error(error.value) from None

    def block_on[T](self, waiting: Coroutine[Any, Any, T], timeout: float | None) -> T:
        return block_on_pollables(waiting, timeout)

    async def finished(self, finish: Any) -> Any:
        """The result of an operation that was started."""
        while True:
            try:
                return finish()
            except Err as error:
                if not is_would_block(error):
                    raise os_error(error.value) from None
            await ready(self.socket.subscribe())

    @staticmethod
    def wait_for_any(wants: list[tuple[Tcp, bool, bool]], timeout: float | None) -> list[tuple[bool, bool]]:
        """Which of these can be read and written, as far as that is wanted, when the first can."""
        deadline = None if timeout is None else time.monotonic() + timeout
        late = False
        while True:
            # A pollable may be ready for nothing.
            found = [(reads and tcp.look(), writes and tcp.is_writable()) for tcp, reads, writes in wants]
            if late or any(reads or writes for reads, writes in found):
                return found
            pollables = [(tcp.input or tcp.socket).subscribe() for tcp, reads, _ in wants if reads]
            pollables += [(tcp.output or tcp.socket).subscribe() for tcp, _, writes in wants if writes]
            # A host needs a moment to see what there is.
            left = None if deadline is None else max(0.001, deadline - time.monotonic())
            try:
                poll_first(pollables, left)
            finally:
                for pollable in pollables:
                    pollable.__exit__(None, None, None)
            late = deadline is not None and time.monotonic() >= deadline

    def look(self) -> bool:
        """Whether there is something to receive or to accept, which is kept."""
        if self.early is None:
            try:
                if self.input is None:
                    self.early = Tcp(self.family, *self.socket.accept())
                else:
                    self.early = self.input.read(LOOK) or None
            except Err as error:
                if self.input is None:
                    self.early = None if is_would_block(error) else os_error(error.value)
                elif isinstance(error.value, streams.StreamError_Closed):
                    self.early = b""
                else:
                    self.early = broken(error.value)
        return self.early is not None

    def is_writable(self) -> bool:
        """Whether the host takes bytes, or says what is wrong when it is given some."""
        if self.output is None:
            return False
        try:
            return bool(self.output.check_write())
        except Err:
            return True

    def bind(self, address: Any) -> None:
        try:
            self.socket.start_bind(network(), to_wit(wit, self.family, address))
        except Err as error:
            raise os_error(error.value) from None
        self.block_on(self.finished(self.socket.finish_bind), None)

    async def connect(self, address: Any) -> None:
        try:
            self.socket.start_connect(network(), to_wit(wit, self.family, address))
        except Err as error:
            raise os_error(error.value) from None
        self.input, self.output = await self.finished(self.socket.finish_connect)

    def listen(self, backlog: int) -> None:
        try:
            self.socket.set_listen_backlog_size(max(1, backlog))
            self.socket.start_listen()
        except Err as error:
            raise os_error(error.value) from None
        self.block_on(self.finished(self.socket.finish_listen), None)

    async def accept(self) -> Tcp:
        if connection := self.take_connection():
            return connection
        return Tcp(self.family, *await self.finished(self.socket.accept))

    async def receive(self, limit: int) -> bytes:
        """At least one byte; none at the end."""
        if limit and (early := self.take_bytes(limit)) is not None:
            return early
        try:
            while limit:
                data: bytes = self.input.read(limit)
                if data:
                    return data
                await ready(self.input.subscribe())
        except Err as error:
            if not isinstance(error.value, streams.StreamError_Closed):
                raise broken(error.value) from None
        return b""

    async def send(self, data: memoryview) -> int:
        """How many bytes the host took."""
        try:
            while (room := self.output.check_write()) == 0:
                await ready(self.output.subscribe())
            size = min(room, len(data))
            self.output.write(bytes(data[:size]))
        except Err as error:
            raise broken(error.value) from None
        self.unflushed = True
        return size

    async def flush(self) -> None:
        """Waits until the host has sent all of it."""
        if not self.unflushed:
            return
        self.unflushed = False
        try:
            self.output.flush()
            while self.output.check_write() == 0:
                await ready(self.output.subscribe())
        except Err as error:
            raise broken(error.value) from None

    def shutdown(self, receive: bool, send: bool) -> None:
        kind = tcp.ShutdownType
        try:
            self.socket.shutdown(kind.BOTH if receive and send else kind.RECEIVE if receive else kind.SEND)
        except Err as error:
            raise os_error(error.value) from None

    def close(self) -> None:
        """The streams first: they belong to the socket."""
        self.drop_early()
        if self.unflushed:
            try:
                self.output.blocking_flush()
            except Err:
                pass
        for resource in (self.input, self.output, self.socket):
            if resource is not None:
                resource.__exit__(None, None, None)
        self.input = self.output = self.socket = None

    def local(self) -> Address:
        try:
            return from_wit(self.socket.local_address())
        except Err as error:
            raise os_error(error.value) from None

    def remote(self) -> Address:
        try:
            return from_wit(self.socket.remote_address())
        except Err as error:
            raise os_error(error.value) from None

    def option(self, name: str, value: Any = None) -> Any:
        """Gets an option by its name in WIT, or sets it."""
        try:
            return getattr(self.socket, name)() if value is None else getattr(self.socket, "set_" + name)(value)
        except Err as error:
            raise os_error(error.value) from None


def broken(error: Any) -> OSError:
    """The exception for a `stream-error`."""
    if isinstance(error, streams.StreamError_LastOperationFailed):
        with error.value as failure:
            text = failure.to_debug_string()
        if "reset" in text.lower():
            return ConnectionResetError(104, text)
        return BrokenPipeError(32, text)
    return BrokenPipeError(32, "the connection is closed")
