"""No exception of an app ends the instance, which other requests share."""

from __future__ import annotations

import sys
from collections.abc import Awaitable
from types import TracebackType

from .exchange import Exchange, Gone, has_content

_PLAIN = "text/plain; charset=utf-8"
_FAILED = b"Internal Server Error"
_INCOMPLETE = b"Bad Request"
# More of a request's target is not printed.
_LONGEST = 240


async def guarded(exchange: Exchange, work: Awaitable[object]) -> None:
    """Does the work that answers a request. Whatever happens, there is a response."""
    try:
        await work
        if not exchange.begun:
            raise RuntimeError("the app returned without a response")
        if not exchange.over:
            if not exchange.gone:
                raise RuntimeError("the app returned before its response was complete")
            exchange.fail()
    except BaseException as error:
        if not (exchange.gone and _is_about_leaving(error)):
            report(exchange, error)
        await _end(exchange)


async def _end(exchange: Exchange) -> None:
    if exchange.begun:
        if not exchange.over:
            exchange.fail()
        return
    # Gone before there is an answer: the request's body is not valid or ends too early.
    status, text = (400, _INCOMPLETE) if exchange.gone else (500, _FAILED)
    headers = [("content-type", _PLAIN.encode()), ("content-length", b"%d" % len(text))]
    content = has_content(exchange.method, status)
    exchange.begin(status, headers, content)
    try:
        if content:
            await exchange.write(text)
        await exchange.finish()
    except Gone:
        pass


def _is_about_leaving(error: BaseException | None) -> bool:
    """Frameworks raise exceptions of their own from ours."""
    while error is not None:
        if isinstance(error, Gone):
            return True
        error = error.__cause__ or error.__context__
    return False


def report(exchange: Exchange, error: BaseException) -> None:
    """Prints the traceback."""
    try:
        print(f"{exchange.method} {_shown(exchange.target)} failed", file=sys.stderr)
        error.__traceback__ = _outside(error.__traceback__)
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception:
        # There may be no stderr, and the response matters more.
        pass


def _shown(text: str) -> str:
    """What a client sent, made fit for a terminal."""
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}[...]"
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def _outside(trace: TracebackType | None) -> TracebackType | None:
    """Without the frames of this package that come first."""
    inner = trace
    while inner is not None and inner.tb_frame.f_globals.get("__name__", "").startswith("hognose."):
        inner = inner.tb_next
    return inner or trace
