"""The part of event loops that deals with sockets."""

from __future__ import annotations

import asyncio
import socket
from asyncio.base_events import BaseEventLoop, Server
from collections.abc import Callable
from typing import Any

from . import names
from .plain import number_of
from .transports import SocketTransport


class SocketLoop(BaseEventLoop):
    """`create_connection`, `create_server` and `sock_...` work by these."""

    _accepting: dict[int, asyncio.Task[None]]

    async def getaddrinfo(  # type: ignore[override]
        self, host: Any, port: Any, *, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> list[names.Found]:
        return await names.find(host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr: Any, flags: int = 0) -> tuple[str, str]:
        return names.getnameinfo(sockaddr, flags)

    async def sock_connect(self, sock: Any, address: Any) -> None:
        if isinstance(address, tuple) and not names.is_numeric(sock.family, address[0]):
            found = await names.find(*address[:2], family=sock.family, type=sock.type)
            address = found[0][4]
        await sock.tcp.connect(address)
        sock._connected = True

    async def sock_accept(self, sock: Any) -> tuple[socket.socket, Any]:
        tcp = await sock.tcp.accept()
        connection = socket.socket(sock.family, sock.type, sock.proto, number_of(tcp))
        connection.setblocking(False)
        return connection, tcp.remote()

    async def sock_recv(self, sock: Any, nbytes: int) -> bytes:
        data: bytes = await sock.tcp.receive(nbytes)
        return data

    async def sock_recv_into(self, sock: Any, buf: Any) -> int:
        view = memoryview(buf).cast("B")
        data = await self.sock_recv(sock, len(view))
        view[: len(data)] = data
        return len(data)

    async def sock_sendall(self, sock: Any, data: Any) -> None:
        view = memoryview(data).cast("B")
        while view:
            view = view[await sock.tcp.send(view) :]

    def _make_socket_transport(
        self, sock: Any, protocol: Any, waiter: Any = None, *, extra: Any = None, server: Any = None, context: Any = None
    ) -> SocketTransport:
        return SocketTransport(self, sock, protocol, waiter, extra, server)

    def _start_serving(
        self, protocol_factory: Callable[[], Any], sock: Any, sslcontext: Any = None, server: Server | None = None, *rest: Any, **more: Any
    ) -> None:
        if sslcontext is not None:
            raise NotImplementedError("there is no `ssl` in a component")
        accepting = self.__dict__.setdefault("_accepting", {})
        accepting[sock.fileno()] = self.create_task(self._accept(protocol_factory, sock, server))

    async def _accept(self, protocol_factory: Callable[[], Any], sock: Any, server: Server | None) -> None:
        while True:
            try:
                connection, address = await self.sock_accept(sock)
            except OSError as error:
                self.call_exception_handler({"message": "socket.accept() failed", "exception": error, "socket": sock})
                return
            self._make_socket_transport(connection, protocol_factory(), extra={"peername": address}, server=server)

    def _stop_serving(self, sock: Any) -> None:
        task = self.__dict__.get("_accepting", {}).pop(sock.fileno(), None)
        if task is None:
            sock.close()
            return
        task.add_done_callback(lambda _: sock.close())
        task.cancel()
