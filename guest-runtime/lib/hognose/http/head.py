"""What comes before the body of a request, for either generation of `wasi:http`."""

from __future__ import annotations

from collections.abc import AsyncIterable
from types import ModuleType
from typing import Any

from .errors import InvalidURL, ProtocolError
from .models import Request


_HOSTS = frozenset(("host", "connection", "keep-alive", "transfer-encoding", "upgrade"))


def prepare(request: Request) -> list[tuple[str, bytes]]:
    """The headers, without those that are the host's business."""
    entries = request.headers.multi_items()
    return [(name, value.encode("latin-1", "replace")) for name, value in entries if name not in _HOSTS]


def apply(types: ModuleType, outgoing: Any, request: Request) -> None:
    """Method and address."""
    method = getattr(types, f"Method_{request.method.capitalize()}", None)
    try:
        if request.method != "GET":
            outgoing.set_method(types.Method_Other(request.method) if method is None else method())
    except types.Err:
        raise ProtocolError(f"`{request.method}` is no method of HTTP", request) from None
    try:
        outgoing.set_scheme(types.Scheme_Https() if request.scheme == "https" else types.Scheme_Http())
        outgoing.set_authority(request.authority)
        outgoing.set_path_with_query(request.target)
    except types.Err:
        raise InvalidURL(f"`{request.url}` is not a valid address", request) from None


def options(types: ModuleType, request: Request) -> Any:
    """The `request-options` for the timeouts of a request."""
    options = types.RequestOptions()
    timeout = request.timeout
    for setter, seconds in (
        (options.set_connect_timeout, timeout.connect),
        (options.set_first_byte_timeout, timeout.read),
        (options.set_between_bytes_timeout, timeout.read),
    ):
        if seconds is not None:
            try:
                setter(int(seconds * 1e9))
            except types.Err:
                # This host does not measure it.
                pass
    return options


async def write_content(writer: Any, content: Any) -> None:
    """Writes a body that is whole, or comes in parts."""
    if isinstance(content, bytes):
        await writer.write(content)
    elif isinstance(content, AsyncIterable):
        async for part in content:
            if part:
                await writer.write(part)
    else:
        for part in content:
            if part:
                await writer.write(part)
