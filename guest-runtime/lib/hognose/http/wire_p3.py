"""Sends requests by `wasi:http/client@0.3`."""

from __future__ import annotations

import asyncio
from typing import Any

from ..wasi import fields
from ..wasi.bodies import Broken
from ..wasi.p3 import Reader, Writer, types
from ..world import needed
from .errors import ReadError, WriteError, from_code
from .head import apply, options, prepare, write_content
from .models import Request

client = needed("wasi:http/client", "0.3")


class Incoming:
    """The body of a response. While it is read, the rest of the request may still be on its way."""

    __slots__ = ("reader", "request", "sending")

    def __init__(self, reader: Reader, request: Request, sending: asyncio.Task[None] | None) -> None:
        self.reader = reader
        self.request = request
        self.sending = sending

    async def read(self) -> bytes:
        try:
            return await self.reader.read()
        except Broken as error:
            raise from_code(error.code, self.request, ReadError) from None

    def close(self) -> None:
        self.reader.close()
        if self.sending is not None:
            self.sending.cancel()


async def send(request: Request, wait: Any = None) -> tuple[int, list[tuple[str, bytes]], Incoming]:
    """The status, the headers and the body to be read."""
    content = request.content
    writer = Writer(content is not None)
    headers = fields.make(types, prepare(request))
    outgoing, _ = types.Request.new(headers, writer.reader, writer.promise, options(types, request))
    apply(types, outgoing, request)
    sending = None
    if content is None:
        writer.finish()
    else:
        sending = asyncio.create_task(_write(writer, content))
    try:
        response = await client.send(outgoing)
    except types.Err as error:
        if sending is not None:
            await _failed(sending)
        raise from_code(error.value, request, WriteError) from None
    except BaseException:
        if sending is not None:
            sending.cancel()
        raise
    with response.get_headers() as received:
        entries = received.copy_all()
    return response.get_status_code(), entries, Incoming(Reader(response), request, sending)


async def _write(writer: Writer, content: Any) -> None:
    try:
        await write_content(writer, content)
    except Broken:
        # The server did not want it all; its response says why, or the error of `send`.
        writer.finish()
    except BaseException:
        writer.fail()
        raise
    else:
        writer.finish()


async def _failed(sending: asyncio.Task[None]) -> None:
    """After a failure: if that was because the body's own source failed, raises its exception."""
    if not sending.done():
        sending.cancel()
    elif not sending.cancelled() and (error := sending.exception()) is not None:
        raise error
