"""Options of sockets: those that WASI has; of the others, what is harmless is accepted."""

import _socket
import errno
import os
from typing import Any

SOL_SOCKET = _socket.SOL_SOCKET
# Names that WASI's C library lacks, with the numbers of Linux.
MISSING = {
    "SO_REUSEADDR": 2,
    "SO_ERROR": 4,
    "SO_BROADCAST": 6,
    "SO_SNDBUF": 7,
    "SO_RCVBUF": 8,
    "SO_KEEPALIVE": 9,
    "SO_LINGER": 13,
    "SO_REUSEPORT": 15,
    "TCP_KEEPIDLE": 4,
    "TCP_KEEPINTVL": 5,
    "TCP_KEEPCNT": 6,
    "TCP_NODELAY": 1,
    "IPV6_V6ONLY": 26,
    "IPV6_UNICAST_HOPS": 16,
    "IP_TTL": 2,
    "MSG_DONTWAIT": 64,
    "MSG_NOSIGNAL": 16384,
}
SECONDS = 1_000_000_000


def constant(name: str) -> int:
    number: int = getattr(_socket, name, None) or MISSING[name]
    return number


# Level and option to the name in WIT and its unit; options of which WASI does as
# they ask anyway have none.
OPTIONS: dict[tuple[int, int], tuple[str, int] | None] = {
    (SOL_SOCKET, constant("SO_SNDBUF")): ("send_buffer_size", 1),
    (SOL_SOCKET, constant("SO_RCVBUF")): ("receive_buffer_size", 1),
    (SOL_SOCKET, constant("SO_KEEPALIVE")): ("keep_alive_enabled", 0),
    (_socket.IPPROTO_TCP, constant("TCP_KEEPIDLE")): ("keep_alive_idle_time", SECONDS),
    (_socket.IPPROTO_TCP, constant("TCP_KEEPINTVL")): ("keep_alive_interval", SECONDS),
    (_socket.IPPROTO_TCP, constant("TCP_KEEPCNT")): ("keep_alive_count", 1),
    (_socket.IPPROTO_IP, constant("IP_TTL")): ("hop_limit", 1),
    (_socket.IPPROTO_IPV6, constant("IPV6_UNICAST_HOPS")): ("hop_limit", 1),
    (SOL_SOCKET, constant("SO_REUSEADDR")): None,
    (SOL_SOCKET, constant("SO_BROADCAST")): None,
    (SOL_SOCKET, constant("SO_LINGER")): None,
    (SOL_SOCKET, constant("SO_REUSEPORT")): None,
    (_socket.IPPROTO_TCP, constant("TCP_NODELAY")): None,
    (_socket.IPPROTO_IPV6, constant("IPV6_V6ONLY")): None,
}


def find(level: int, option: int) -> tuple[str, int] | None:
    try:
        return OPTIONS[level, option]
    except KeyError:
        raise OSError(errno.ENOPROTOOPT, os.strerror(errno.ENOPROTOOPT)) from None


def get_option(socket: Any, level: int, option: int) -> int:
    if (level, option) == (SOL_SOCKET, _socket.SO_TYPE):
        return int(socket.type)
    if (level, option) == (SOL_SOCKET, constant("SO_ERROR")):
        return 0
    known = find(level, option)
    if known is None:
        return 1
    name, unit = known
    value = socket.tcp.option(name)
    return int(value) // unit if unit else int(value)


def set_option(tcp: Any, level: int, option: int, value: Any) -> None:
    known = find(level, option)
    if known is not None:
        name, unit = known
        tcp.option(name, int(value) * unit if unit else bool(value))
