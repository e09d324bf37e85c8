"""Error codes of `wasi:sockets` as exceptions of Python."""

import errno
from _socket import EAI_AGAIN, EAI_FAIL, EAI_NONAME, gaierror
from typing import Any

# By the code's name without its separators, which both generations have in common.
NUMBERS = {
    "accessdenied": errno.EACCES,
    "notsupported": errno.EOPNOTSUPP,
    "invalidargument": errno.EINVAL,
    "outofmemory": errno.ENOMEM,
    "timeout": errno.ETIMEDOUT,
    "concurrencyconflict": errno.EALREADY,
    "notinprogress": errno.EINVAL,
    "wouldblock": errno.EAGAIN,
    "invalidstate": errno.EINVAL,
    "newsocketlimit": errno.EMFILE,
    "addressnotbindable": errno.EADDRNOTAVAIL,
    "addressinuse": errno.EADDRINUSE,
    "remoteunreachable": errno.EHOSTUNREACH,
    "connectionrefused": errno.ECONNREFUSED,
    "connectionbroken": errno.EPIPE,
    "connectionreset": errno.ECONNRESET,
    "connectionaborted": errno.ECONNABORTED,
    "datagramtoolarge": errno.EMSGSIZE,
}
REFUSED = (
    "The host refuses to look up names: it has to grant that, as `hognose serve --allow-network` does and Spin never does; "
    "numeric addresses, such as 127.0.0.1, need no lookup"
)
LOOKUPS = {
    "nameunresolvable": (EAI_NONAME, "Name or service not known"),
    "temporaryresolverfailure": (EAI_AGAIN, "Temporary failure in name resolution"),
    # Where lookups are not granted, hosts give one of these two.
    "permanentresolverfailure": (EAI_FAIL, REFUSED),
    "invalidargument": (EAI_NONAME, "Name or service not known"),
    "accessdenied": (EAI_FAIL, REFUSED),
}


def code_name(code: Any) -> str:
    """`connectionrefused`: of an enum's member (0.2) or of a variant's case (0.3)."""
    name: str = getattr(code, "name", None) or type(code).__name__.rpartition("_")[2]
    return name.replace("_", "").lower()


def os_error(code: Any) -> OSError:
    """The exception for an error code."""
    name = code_name(code)
    number = NUMBERS.get(name, errno.EIO)
    text = getattr(code, "value", None) if name == "other" else None
    return OSError(number, text if isinstance(text, str) else errno_text(number))


def errno_text(number: int) -> str:
    from os import strerror

    return strerror(number)


def lookup_error(code: Any) -> OSError:
    """The exception for an error code of a name lookup."""
    return gaierror(*LOOKUPS.get(code_name(code), (EAI_FAIL, "Name lookup failed")))
