"""The parts of a body as apps yield them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any

from ..wasi.bodies import Bytes

_OCTETS = (bytes, bytearray, memoryview)
_END = object()


def _unfit(part: object) -> TypeError:
    wanted = "encode it" if isinstance(part, str) else "expected `bytes`"
    return TypeError(f"a part of a body is made of bytes, and here comes `{type(part).__name__}`: {wanted}")


async def asynchronous(parts: AsyncIterable[Any]) -> AsyncIterator[Bytes]:
    """The parts that are not empty. What is none is an exception in the place that yields it."""
    iterator = aiter(parts)
    async for part in iterator:
        if not isinstance(part, _OCTETS):
            error = _unfit(part)
            throw = getattr(iterator, "athrow", None)
            if throw is not None:
                await throw(error)
            raise error
        if part:
            yield part


def synchronous(parts: Iterable[Any], call: Callable[..., Any]) -> Iterator[Bytes]:
    """The same for WSGI, whose apps are called in a way of their own. Empty parts are parts."""
    iterator = iter(parts)
    while (part := call(next, iterator, _END)) is not _END:
        if not isinstance(part, _OCTETS):
            error = _unfit(part)
            throw = getattr(iterator, "throw", None)
            if throw is not None:
                call(throw, error)
            raise error
        yield part
