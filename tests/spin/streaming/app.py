"""Handles requests as WASI has them: with bodies that stream."""

import asyncio

import componentize_py_async_support
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter
from componentize_py_types import Ok
from spin_sdk import wit
from spin_sdk.wit import exports
from spin_sdk.wit.imports.wasi_http_types_0_3_0 import Fields, Request, Response


class HttpHandler(exports.HttpHandler):
    async def handle(self, request: Request) -> Response:
        path = request.get_path_with_query()
        done = wit.result_unit_wasi_http_types_0_3_0_error_code_future(lambda: Ok(None))[1]
        body, _ = Request.consume_body(request, done)
        writer, reader = wit.byte_stream()
        work = count(writer) if path == "/count" else upper(body, writer)
        componentize_py_async_support.spawn(work)
        trailers = wit.result_option_wasi_http_types_0_3_0_fields_wasi_http_types_0_3_0_error_code_future(lambda: Ok(None))[1]
        headers = Fields.from_list([("content-type", b"text/plain")])
        return Response.new(headers, reader, trailers)[0]


async def upper(body: ByteStreamReader, writer: ByteStreamWriter) -> None:
    with body, writer:
        while not body.writer_dropped:
            await writer.write_all((await body.read(4096)).upper())


async def count(writer: ByteStreamWriter) -> None:
    with writer:
        for number in range(5):
            await writer.write_all(b"%d\n" % number)
            await asyncio.sleep(0.02)
