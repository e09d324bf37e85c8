"""Answers requests in the ways that a server has to cope with, each under a path of its own."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qs, urlsplit

import wit_world
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter
from componentize_py_types import Ok
from wit_world.exports import Handler as HandlerProtocol
from wit_world.imports import client
from wit_world.imports.wasi_http_types import (
    Fields,
    Method_Get,
    Request,
    Response,
    Scheme_Http,
)

CHUNK = bytes(range(256)) * 256

running = set[asyncio.Task[None]]()
taken = 0
# What tells this instance from others: drawn at its first request, since all start from the same
# memory.
_name = ""


def name() -> str:
    global _name
    _name = _name or os.urandom(8).hex()
    return _name


def body(request: Request) -> ByteStreamReader:
    _, done = wit_world.result_unit_wasi_http_types_error_code_future(lambda: Ok(None))
    contents, _ = Request.consume_body(request, done)
    return contents


def response(contents: ByteStreamReader | None, length: int | None = None, status: int = 200) -> Response:
    headers = Fields()
    if length is not None:
        headers.append("content-length", str(length).encode())
    _, trailers = wit_world.result_option_wasi_http_types_fields_wasi_http_types_error_code_future(lambda: Ok(None))
    made, _ = Response.new(headers, contents, trailers)
    made.set_status_code(status)
    return made


def streamed(send: Callable[[ByteStreamWriter], Coroutine[Any, Any, None]], length: int | None = None) -> Response:
    """A response whose body `send` goes on to write after it was returned."""
    writer, reader = wit_world.byte_stream()

    async def run() -> None:
        with writer:
            await send(writer)

    task = asyncio.create_task(run())
    running.add(task)
    task.add_done_callback(running.discard)
    return response(reader, length)


def text(words: str, status: int = 200) -> Response:
    async def send(writer: ByteStreamWriter) -> None:
        await writer.write_all(words.encode())

    made = streamed(send, len(words.encode()))
    made.set_status_code(status)
    return made


async def echo(request: Request, query: dict[str, str]) -> Response:
    contents = body(request)

    async def send(writer: ByteStreamWriter) -> None:
        while data := await contents.read(1 << 16):
            await writer.write_all(data)

    return streamed(send)


async def length(request: Request, query: dict[str, str]) -> Response:
    size = 0
    contents = body(request)
    while data := await contents.read(1 << 16):
        size += len(data)
    return text(str(size))


async def large(request: Request, query: dict[str, str]) -> Response:
    chunks = int(query["bytes"]) // len(CHUNK)

    async def send(writer: ByteStreamWriter) -> None:
        for _ in range(chunks):
            if await writer.write_all(CHUNK) < len(CHUNK):
                return

    return streamed(send, chunks * len(CHUNK))


async def sleep(request: Request, query: dict[str, str]) -> Response:
    await asyncio.sleep(float(query["seconds"]))
    return text(f"{query['id']} {name()}")


async def count(request: Request, query: dict[str, str]) -> Response:
    return text(str(taken))


async def fail(request: Request, query: dict[str, str]) -> Response:
    raise ValueError("this handler fails")


async def abort(request: Request, query: dict[str, str]) -> Response:
    os.abort()


async def spin(request: Request, query: dict[str, str]) -> Response:
    while True:
        pass


async def patient(request: Request, query: dict[str, str]) -> Response:
    try:
        await asyncio.sleep(9)
    except TimeoutError as error:
        return text(f"{error}, {name()}", 503)
    return text("done")


async def out(request: Request, query: dict[str, str]) -> Response:
    print("to stdout")
    print("to stderr", file=sys.stderr)
    return text("printed")


async def see(request: Request, query: dict[str, str]) -> Response:
    with open("/data/file") as file:
        return text(f"{os.environ['GREETING']} {file.read()} {request.get_authority()}")


async def fetch(request: Request, query: dict[str, str]) -> Response:
    _, trailers = wit_world.result_option_wasi_http_types_fields_wasi_http_types_error_code_future(lambda: Ok(None))
    asked, _ = Request.new(Fields(), None, trailers, None)
    asked.set_method(Method_Get())
    asked.set_scheme(Scheme_Http())
    asked.set_authority(query["host"])
    asked.set_path_with_query("/hello")
    answer = await client.send(asked)
    status = answer.get_status_code()
    _, done = wit_world.result_unit_wasi_http_types_error_code_future(lambda: Ok(None))
    contents, _ = Response.consume_body(answer, done)
    return text(f"{status} {(await contents.read_all()).decode()}")


async def hello(request: Request, query: dict[str, str]) -> Response:
    return text("Hello!")


PATHS = {
    f"/{function.__name__}": function
    for function in (echo, length, large, sleep, count, fail, abort, spin, patient, out, see, fetch, hello)
}


class Handler(HandlerProtocol):
    async def handle(self, request: Request) -> Response:
        global taken
        taken += 1
        url = urlsplit(request.get_path_with_query() or "/")
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        answer = PATHS.get(url.path)
        return text("no such path", 404) if answer is None else await answer(request, query)
