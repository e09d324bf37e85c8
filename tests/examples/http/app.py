"""Answers requests of `wasi:http@0.2` by an event loop: sends bodies back, and hashes what other
servers have."""

import asyncio
import hashlib
from urllib.parse import urlsplit

import poll_loop
from componentize_py_types import Ok
from poll_loop import PollLoop, Sink, Stream
from wit_world import exports
from wit_world.imports.types import (
    Fields,
    IncomingRequest,
    Method_Get,
    Method_Post,
    OutgoingBody,
    OutgoingRequest,
    OutgoingResponse,
    ResponseOutparam,
    Scheme_Http,
)


class IncomingHandler(exports.IncomingHandler):
    def handle(self, request: IncomingRequest, response_out: ResponseOutparam) -> None:
        loop = PollLoop()
        asyncio.set_event_loop(loop)
        loop.run_until_complete(answer(request, response_out))


async def answer(request: IncomingRequest, response_out: ResponseOutparam) -> None:
    headers = request.headers().entries()
    match request.method(), request.path_with_query():
        case Method_Post(), "/echo":
            kind = [pair for pair in headers if pair[0] == "content-type"]
            sink = Sink(begin(response_out, 200, kind))
            body = Stream(request.consume())
            while (chunk := await body.next()) is not None:
                await sink.send(chunk)
            sink.close()
        case Method_Get(), "/hash-all":
            sink = Sink(begin(response_out, 200, [("content-type", b"text/plain")]))
            urls = [value.decode() for name, value in headers if name == "url"]
            for line in asyncio.as_completed([hashed(url) for url in urls]):
                await sink.send((await line).encode())
            sink.close()
        case _:
            OutgoingBody.finish(begin(response_out, 404, []), None)


def begin(response_out: ResponseOutparam, status: int, headers: list[tuple[str, bytes]]) -> OutgoingBody:
    """The body, after the head is on its way."""
    response = OutgoingResponse(Fields.from_list(headers))
    response.set_status_code(status)
    body = response.body()
    ResponseOutparam.set(response_out, Ok(response))
    return body


async def hashed(url: str) -> str:
    parts = urlsplit(url)
    request = OutgoingRequest(Fields.from_list([]))
    request.set_scheme(Scheme_Http())
    request.set_authority(parts.netloc)
    request.set_path_with_query(parts.path)
    response = await poll_loop.send(request)
    if response.status() != 200:
        return f"{parts.path}: status {response.status()}\n"
    hasher = hashlib.sha256()
    body = Stream(response.consume())
    while (chunk := await body.next()) is not None:
        hasher.update(chunk)
    return f"{parts.path}: {hasher.hexdigest()}\n"
