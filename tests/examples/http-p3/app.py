"""Answers requests of `wasi:http@0.3` by streams: sends bodies back, and hashes what other servers
have."""

import asyncio
import hashlib
from urllib.parse import urlsplit

import componentize_py_async_support
import wit_world
from componentize_py_async_support.futures import FutureReader
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter
from componentize_py_types import Ok, Result
from wit_world import exports
from wit_world.imports import client
from wit_world.imports.wasi_http_types import ErrorCode, Fields, Method_Get, Method_Post, Request, Response, Scheme_Http


class Handler(exports.Handler):
    async def handle(self, request: Request) -> Response:
        headers = request.get_headers().copy_all()
        match request.get_method(), request.get_path_with_query():
            case Method_Post(), "/echo":
                kind = [pair for pair in headers if pair[0] == "content-type"]
                body, trailers = Request.consume_body(request, nothing())
                return Response.new(Fields.from_list(kind), body, trailers)[0]
            case Method_Get(), "/hash-all":
                writer, reader = wit_world.byte_stream()
                urls = [value.decode() for name, value in headers if name == "url"]
                componentize_py_async_support.spawn(hash_all(urls, writer))
                return respond([("content-type", b"text/plain")], reader)
            case _:
                response = respond([], None)
                response.set_status_code(404)
                return response


def respond(headers: list[tuple[str, bytes]], body: ByteStreamReader | None) -> Response:
    return Response.new(Fields.from_list(headers), body, no_trailers())[0]


async def hash_all(urls: list[str], writer: ByteStreamWriter) -> None:
    with writer:
        for line in asyncio.as_completed([hashed(url) for url in urls]):
            await writer.write_all((await line).encode())


async def hashed(url: str) -> str:
    parts = urlsplit(url)
    request = Request.new(Fields(), None, no_trailers(), None)[0]
    request.set_scheme(Scheme_Http())
    request.set_authority(parts.netloc)
    request.set_path_with_query(parts.path)
    response = await client.send(request)
    if response.get_status_code() != 200:
        return f"{parts.path}: status {response.get_status_code()}\n"
    hasher = hashlib.sha256()
    body, _ = Response.consume_body(response, nothing())
    with body:
        while not body.writer_dropped:
            hasher.update(await body.read(4096))
    return f"{parts.path}: {hasher.hexdigest()}\n"


def no_trailers() -> FutureReader[Result[Fields | None, ErrorCode]]:
    return wit_world.result_option_wasi_http_types_fields_wasi_http_types_error_code_future(lambda: Ok(None))[1]


def nothing() -> FutureReader[Result[None, ErrorCode]]:
    return wit_world.result_unit_wasi_http_types_error_code_future(lambda: Ok(None))[1]
