"""What `_socket` says in a component whose world has no sockets."""

import _socket
import errno
from typing import Any, NoReturn


def refuse(*args: Any, **kwargs: Any) -> NoReturn:
    raise OSError(
        errno.ENOTSUP,
        "the component's world does not import wasi:sockets: add `include wasi:sockets/imports@0.3.0;`, or a version 0.2, to it",
    )


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
