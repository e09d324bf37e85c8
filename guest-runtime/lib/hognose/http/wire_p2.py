"""Sends requests by `wasi:http/outgoing-handler@0.2`."""

from __future__ import annotations

from typing import Any

from ..wasi import fields
from ..wasi.bodies import Broken
from ..wasi.p2 import Reader, Wait, Writer, types
from ..world import needed
from .errors import ProtocolError, ReadError, WriteError, from_code
from .head import apply, options, prepare, write_content
from .models import Request

outgoing_handler = needed("wasi:http/outgoing-handler", "0.2")


class Incoming:
    """The body of a response."""

    __slots__ = ("reader", "request", "response")

    def __init__(self, reader: Reader, request: Request, response: Any) -> None:
        self.reader = reader
        self.request = request
        # Some hosts drop the body with it.
        self.response = response

    async def read(self) -> bytes:
        try:
            return await self.reader.read()
        except Broken as error:
            raise from_code(error.code, self.request, ReadError) from None

    def close(self) -> None:
        self.reader.close()


async def send(request: Request, wait: Wait) -> tuple[int, list[tuple[str, bytes]], Incoming]:
    """The status, the headers and the body to be read."""
    content = request.content
    outgoing = types.OutgoingRequest(fields.make(types, prepare(request)))
    apply(types, outgoing, request)
    writer = Writer(outgoing, wait)
    try:
        pending = outgoing_handler.handle(outgoing, options(types, request))
    except types.Err as error:
        writer.fail()
        raise from_code(error.value, request, ProtocolError) from None
    try:
        if content is not None:
            await write_content(writer, content)
        await writer.finish()
    except Broken:
        # The server did not want it all; its response says why, or the error in its place.
        writer.fail()
    except BaseException:
        writer.fail()
        raise
    with pending:
        outcome = pending.get()
        while outcome is None:
            with pending.subscribe() as pollable:
                await wait(pollable)
            outcome = pending.get()
    result = outcome.value
    if type(result) is types.Err:
        raise from_code(result.value, request, WriteError)
    response = result.value
    with response.headers() as received:
        entries = received.entries()
    return response.status(), entries, Incoming(Reader(response, wait), request, response)
