"""Addresses: tuples of `socket` and records of `wasi:sockets`."""

from _socket import AF_INET, AF_INET6, inet_ntop, inet_pton
from types import ModuleType
from typing import Any

type Address = tuple[Any, ...]


def to_wit(wit: ModuleType, family: int, address: Any) -> Any:
    """The `ip-socket-address` for a tuple whose host is numeric; `wit` is the
    module with its classes."""
    host, port = check(family, address)
    if family == AF_INET:
        return wit.IpSocketAddress_Ipv4(wit.Ipv4SocketAddress(port, tuple(inet_pton(AF_INET, host or "0.0.0.0"))))
    flow, scope = (*address[2:4], 0, 0)[:2]
    packed = inet_pton(AF_INET6, (host or "::").partition("%")[0])
    segments = tuple(int.from_bytes(packed[at : at + 2]) for at in range(0, 16, 2))
    return wit.IpSocketAddress_Ipv6(wit.Ipv6SocketAddress(port, flow, segments, scope))


def check(family: int, address: Any) -> tuple[str, int]:
    """Host and port of a tuple."""
    if not isinstance(address, tuple) or not 2 <= len(address) <= (2 if family == AF_INET else 4):
        raise TypeError(f"expected an address as a tuple (host, port), found {address!r}")
    host, port = address[:2]
    if not isinstance(host, str) or not isinstance(port, int):
        raise TypeError(f"expected an address as a tuple (str, int), found {address!r}")
    if not 0 <= port <= 65535:
        raise OverflowError("port must be 0-65535.")
    return host, port


def from_wit(address: Any) -> Address:
    """The tuple for an `ip-socket-address`."""
    value = address.value
    host = host_of(value.address)
    if len(value.address) == 4:
        return (host, value.port)
    return (host, value.port, value.flow_info, value.scope_id)


def host_of(parts: tuple[int, ...]) -> str:
    """The text for the numbers of an IP address."""
    if len(parts) == 4:
        return ".".join(map(str, parts))
    return inet_ntop(AF_INET6, b"".join(part.to_bytes(2) for part in parts))


def is_numeric(family: int, host: str) -> bool:
    try:
        inet_pton(family, host)
    except OSError:
        return False
    return True
