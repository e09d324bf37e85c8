"""A handler of HTTP requests, one program for all tools under measurement."""

import wit_world
from componentize_py_async_support import spawn
from componentize_py_types import Ok
from wit_world.exports import Handler as HandlerProtocol
from wit_world.imports.wasi_http_types import Fields, Request, Response

BODY = b"Hello from Python!\n"


class Handler(HandlerProtocol):
    async def handle(self, request: Request) -> Response:
        # An instance of the peer does not outlive a request whose body was not taken.
        _, done = wit_world.result_unit_wasi_http_types_error_code_future(lambda: Ok(None))
        Request.consume_body(request, done)
        writer, reader = wit_world.byte_stream()

        async def write() -> None:
            with writer:
                await writer.write_all(BODY)

        spawn(write())
        headers = Fields.from_list(
            [
                ("content-type", b"text/plain"),
                ("content-length", str(len(BODY)).encode()),
            ]
        )
        _, trailers = wit_world.result_option_wasi_http_types_fields_wasi_http_types_error_code_future(lambda: Ok(None))
        return Response.new(headers, reader, trailers)[0]
