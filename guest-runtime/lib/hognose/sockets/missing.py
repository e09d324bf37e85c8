"""What `_socket` says in a component that has no sockets."""

import _socket
import errno
from typing import Any, NoReturn

from hognose.world import is_left_out

if is_left_out("wasi:sockets/types", "0.3") or is_left_out("wasi:sockets/tcp", "0.2"):
    WHY = "the component does not import wasi:sockets, because nothing in the app was seen to use it: build with --keep-imports"
else:
    WHY = "the component's world does not import wasi:sockets: add `include wasi:sockets/imports@0.3.0;`, or a version 0.2, to it"


def refuse(*args: Any, **kwargs: Any) -> NoReturn:
    raise OSError(errno.ENOTSUP, WHY)


class socket(_socket.socket):
    """Only sockets that the host opened."""

    __slots__ = ()

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        if fileno is None:
            refuse()
        super().__init__(family, type, proto, fileno)


setattr(_socket, "socket", socket)
for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getnameinfo", "getservbyname", "getservbyport"):
    setattr(_socket, name, refuse)
setattr(_socket, "gethostname", lambda: "localhost")
