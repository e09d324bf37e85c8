"""Names of hosts and services: `getaddrinfo` and its relatives."""

import errno
from _socket import AF_INET, AF_INET6, AF_UNSPEC, AI_CANONNAME, AI_NUMERICHOST, AI_PASSIVE, EAI_FAMILY, EAI_NONAME, EAI_SERVICE
from _socket import EAI_SOCKTYPE, NI_NUMERICSERV, SOCK_DGRAM, SOCK_STREAM, gaierror, herror
from types import ModuleType
from typing import Any

from componentize_py_types import Err
from hognose.world import imported, needed

from .addresses import Address, host_of, is_numeric
from .errors import lookup_error
from .waiting import block_on_pollables, block_on_tasks, may_use_tasks, ready

type Found = tuple[int, int, int, str, Address]

PROTOCOLS = {SOCK_STREAM: 6, SOCK_DGRAM: 17}
SERVICES = {
    "domain": 53,
    "ftp": 21,
    "http": 80,
    "https": 443,
    "imap": 143,
    "imaps": 993,
    "ntp": 123,
    "pop3": 110,
    "pop3s": 995,
    "smtp": 25,
    "ssh": 22,
    "submission": 587,
    "telnet": 23,
}
# What few hosts ask a server for.
LOCAL = {"localhost": {AF_INET: "127.0.0.1", AF_INET6: "::1"}}


def port_of(service: Any) -> int:
    if service is None:
        return 0
    if isinstance(service, int):
        return service
    text = service.decode() if isinstance(service, bytes) else service
    if text.isdecimal():
        return int(text)
    if text not in SERVICES:
        raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    return SERVICES[text]


def lookup_0_3() -> ModuleType | None:
    """The lookup of WASI 0.3, where it is to be used."""
    new = imported("wasi:sockets/ip-name-lookup", "0.3")
    if new is not None and (may_use_tasks() or imported("wasi:sockets/ip-name-lookup", "0.2") is None):
        return new
    return None


async def resolve(host: str) -> list[tuple[int, ...]]:
    """The addresses of a name."""
    try:
        if new := lookup_0_3():
            return [address.value for address in await new.resolve_addresses(host)]
        old = needed("wasi:sockets/ip-name-lookup", "0.2")
        network = needed("wasi:sockets/instance-network", "0.2").instance_network()
        found: list[tuple[int, ...]] = []
        with network, old.resolve_addresses(network, host) as answers:
            while True:
                try:
                    address = answers.resolve_next_address()
                except Err as error:
                    if error.value.name != "WOULD_BLOCK":
                        raise
                    await ready(answers.subscribe())
                    continue
                if address is None:
                    return found
                found.append(address.value)
    except Err as error:
        raise lookup_error(error.value) from None


async def find(host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> list[Found]:
    """`getaddrinfo`, for coroutines."""
    if family not in (AF_UNSPEC, AF_INET, AF_INET6):
        raise gaierror(EAI_FAMILY, "ai_family not supported")
    kinds = [kind for kind in (SOCK_STREAM, SOCK_DGRAM) if type in (0, kind) and proto in (0, PROTOCOLS[kind])]
    if not kinds:
        raise gaierror(EAI_SOCKTYPE, "ai_socktype not supported")
    number = port_of(port)
    if isinstance(host, (bytes, bytearray)):
        host = host.decode("ascii")
    hosts = await hosts_of(host, family, flags)
    name = host if host and flags & AI_CANONNAME else ""
    return [
        (its_family, kind, PROTOCOLS[kind], name, (text, number) if its_family == AF_INET else (text, number, 0, 0))
        for its_family, text in hosts
        for kind in kinds
    ]


async def hosts_of(host: str | None, family: int, flags: int) -> list[tuple[int, str]]:
    """Families and numeric hosts."""
    families = [AF_INET6, AF_INET] if family == AF_UNSPEC else [family]
    if not host:
        texts = {AF_INET: "0.0.0.0", AF_INET6: "::"} if flags & AI_PASSIVE else LOCAL["localhost"]
        return [(its_family, texts[its_family]) for its_family in families]
    for its_family in families:
        if is_numeric(its_family, host):
            return [(its_family, host)]
    if flags & AI_NUMERICHOST or is_numeric(AF_INET, host) or is_numeric(AF_INET6, host):
        raise gaierror(EAI_NONAME, "Name or service not known")
    name = host if host.isascii() else host.encode("idna").decode("ascii")
    found = [(AF_INET if len(parts) == 4 else AF_INET6, host_of(parts)) for parts in await resolve(name)]
    found = [(its_family, text) for its_family, text in found if its_family in families]
    if not found:
        raise gaierror(EAI_NONAME, "No address associated with hostname")
    return found


def getaddrinfo(host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> list[Found]:
    waiting = find(host, port, family, type, proto, flags)
    return block_on_tasks(waiting, None) if lookup_0_3() else block_on_pollables(waiting, None)


def gethostbyname(host: str) -> str:
    return str(getaddrinfo(host, None, AF_INET, SOCK_STREAM)[0][4][0])


def gethostbyname_ex(host: str) -> tuple[str, list[str], list[str]]:
    return host, [], [str(found[4][0]) for found in getaddrinfo(host, None, AF_INET, SOCK_STREAM)]


def gethostname() -> str:
    return "localhost"


def gethostbyaddr(host: str) -> tuple[str, list[str], list[str]]:
    raise herror(errno.ENOTSUP, "WASI has no lookup of the names of addresses")


def getnameinfo(address: Address, flags: int) -> tuple[str, str]:
    host, port = address[:2]
    names = {number: name for name, number in SERVICES.items()}
    return host, str(port) if flags & NI_NUMERICSERV else names.get(port, str(port))


def getservbyname(name: str, protocol: str = "tcp") -> int:
    if name not in SERVICES:
        raise OSError("service/proto not found")
    return SERVICES[name]


def getservbyport(port: int, protocol: str = "tcp") -> str:
    for name, number in SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")
