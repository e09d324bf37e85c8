"""Answers requests by WASI 0.2, and is a program too."""

from componentize_py_types import Err, Ok
from wit_world.exports import IncomingHandler as IncomingHandlerProtocol
from wit_world.exports import Run as RunProtocol
from wit_world.imports.types import (
    Fields,
    IncomingRequest,
    OutgoingBody,
    OutgoingResponse,
    ResponseOutparam,
)

taken = 0


class IncomingHandler(IncomingHandlerProtocol):
    def handle(self, request: IncomingRequest, response_out: ResponseOutparam) -> None:
        global taken
        taken += 1
        path = request.path_with_query()
        if path == "/fail":
            raise ValueError("this handler fails")
        response = OutgoingResponse(Fields())
        body = response.body()
        ResponseOutparam.set(response_out, Ok(response))
        with body.write() as stream:
            stream.blocking_write_and_flush(f"{request.authority()} {path} {taken}".encode())
        OutgoingBody.finish(body, None)


class Run(RunProtocol):
    def run(self) -> None:
        print("as a program")
        raise Err(None)
