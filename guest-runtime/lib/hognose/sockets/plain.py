"""The class that `socket.socket` inherits from."""

from __future__ import annotations

import errno
import os
from _socket import AF_INET, AF_INET6, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_STREAM, getdefaulttimeout
from collections.abc import Coroutine
from typing import Any

from hognose.world import imported

from .addresses import Address, is_numeric
from .names import getaddrinfo
from .options import get_option, set_option
from .waiting import may_use_tasks

# Sockets by the numbers that stand for them where others have file
# descriptors. WASI's own are small.
numbered: dict[int, Any] = {}
FIRST_NUMBER = 1 << 20


def new_tcp(family: int) -> Any:
    """A socket of the generation that can wait here."""
    if imported("wasi:sockets/types", "0.3") and (may_use_tasks() or not imported("wasi:sockets/tcp", "0.2")):
        from .tcp3 import Tcp
    else:
        from .tcp2 import Tcp
    return Tcp(family)


def number_of(tcp: Any) -> int:
    number = next(number for number in range(FIRST_NUMBER, 2 * FIRST_NUMBER) if number not in numbered)
    numbered[number] = tcp
    return number


def bad_descriptor() -> OSError:
    return OSError(errno.EBADF, os.strerror(errno.EBADF))


class socket:
    """TCP over `wasi:sockets`."""

    __slots__ = ("_family", "_type", "proto", "_number", "_timeout", "_connected", "_listening")

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        self._number = -1
        self._family = AF_INET if family == -1 else family
        self._type = SOCK_STREAM if type == -1 else type
        self.proto = max(proto, 0)
        self._timeout = getdefaulttimeout()
        self._connected = self._listening = False
        if fileno is not None:
            tcp = numbered.get(fileno)
            if tcp is None:
                raise bad_descriptor()
            self._family = tcp.family
            self._number = fileno
            self._connected = True
            return
        if self._family not in (AF_INET, AF_INET6):
            raise OSError(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))
        if self._type != SOCK_STREAM:
            raise OSError(errno.EPROTONOSUPPORT, "sockets of components are TCP: SOCK_STREAM")
        self._number = number_of(new_tcp(self._family))

    def __del__(self) -> None:
        socket.close(self)

    @property
    def tcp(self) -> Any:
        """What does the work."""
        tcp = numbered.get(self._number)
        if tcp is None:
            raise bad_descriptor()
        return tcp

    @property
    def family(self) -> int:
        return self._family

    @property
    def type(self) -> int:
        return self._type

    @property
    def timeout(self) -> float | None:
        return self._timeout

    def _wait[T](self, waiting: Coroutine[Any, Any, T]) -> T:
        try:
            result: T = self.tcp.block_on(waiting, self._timeout)
            return result
        except TimeoutError:
            if self._timeout == 0:
                raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from None
            raise

    def _resolved(self, address: Any) -> Any:
        """The address with a numeric host."""
        if isinstance(address, tuple) and len(address) >= 2 and isinstance(address[0], str):
            host = address[0]
            if host and not is_numeric(self._family, host):
                found = getaddrinfo(host, address[1], self._family, self._type)
                return (found[0][4][0], *address[1:])
        return address

    def bind(self, address: Any, /) -> None:
        self.tcp.bind(self._resolved(address))

    def listen(self, backlog: int = 128, /) -> None:
        self.tcp.listen(backlog)
        self._listening = True

    def _accept(self) -> tuple[int, Address]:
        if not self._listening:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        connection = self._wait(self.tcp.accept())
        return number_of(connection), connection.remote()

    def connect(self, address: Any, /) -> None:
        if self._connected:
            raise OSError(errno.EISCONN, os.strerror(errno.EISCONN))
        # Also where the socket must not block: nobody could tell when it is connected.
        timeout = self._timeout or None
        self.tcp.block_on(self.tcp.connect(self._resolved(address)), timeout)
        self._connected = True

    def connect_ex(self, address: Any, /) -> int:
        try:
            self.connect(address)
        except OSError as error:
            return error.errno or errno.EIO
        return 0

    def _established(self) -> Any:
        tcp = self.tcp
        if not self._connected:
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
        return tcp

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        return self._wait(self._established().receive(bufsize))

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        view = memoryview(buffer).cast("B")
        data = self.recv(nbytes or len(view), flags)
        view[: len(data)] = data
        return len(data)

    def recvfrom(self, bufsize: int, flags: int = 0, /) -> tuple[bytes, None]:
        return self.recv(bufsize, flags), None

    def recvfrom_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> tuple[int, None]:
        return self.recv_into(buffer, nbytes, flags), None

    def send(self, data: Any, flags: int = 0, /) -> int:
        view = memoryview(data).cast("B")
        return self._wait(self._established().send(view)) if view else 0

    def sendall(self, data: Any, flags: int = 0, /) -> None:
        self._wait(send_all(self._established(), memoryview(data).cast("B")))

    def shutdown(self, how: int, /) -> None:
        tcp = self._established()
        if how not in (SHUT_RD, SHUT_WR, SHUT_RDWR):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        if how != SHUT_RD:
            self._wait(tcp.flush())
        tcp.shutdown(how != SHUT_WR, how != SHUT_RD)

    def close(self) -> None:
        number, self._number = self._number, -1
        tcp = numbered.pop(number, None)
        if tcp is not None:
            tcp.close()

    def detach(self) -> int:
        number, self._number = self._number, -1
        return number

    def fileno(self) -> int:
        return self._number

    def getpeername(self) -> Address:
        address: Address = self._established().remote()
        return address

    def getsockname(self) -> Address:
        address: Address = self.tcp.local()
        return address

    def getsockopt(self, level: int, option: int, buflen: int = 0, /) -> int:
        return get_option(self, level, option)

    def setsockopt(self, level: int, option: int, value: Any, optlen: int = 0, /) -> None:
        set_option(self.tcp, level, option, value)

    def setblocking(self, flag: bool, /) -> None:
        self.settimeout(None if flag else 0.0)

    def getblocking(self) -> bool:
        return self._timeout != 0

    def settimeout(self, value: float | None, /) -> None:
        if value is not None and value < 0:
            raise ValueError("Timeout value out of range")
        self._timeout = None if value is None else float(value)

    def gettimeout(self) -> float | None:
        return self._timeout


async def send_all(tcp: Any, view: memoryview) -> None:
    while view:
        view = view[await tcp.send(view) :]
