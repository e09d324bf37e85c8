"""Puts sockets that work into `_socket`, before `socket` takes them from there."""

import _socket

from . import names, select
from .options import MISSING
from .plain import socket

for name, number in MISSING.items():
    if not hasattr(_socket, name):
        setattr(_socket, name, number)
for function in (
    names.getaddrinfo,
    names.gethostbyname,
    names.gethostbyname_ex,
    names.gethostname,
    names.gethostbyaddr,
    names.getnameinfo,
    names.getservbyname,
    names.getservbyport,
):
    setattr(_socket, function.__name__, function)
setattr(_socket, "socket", socket)
setattr(_socket, "SocketType", socket)
select.install()
_socket.has_ipv6 = True
