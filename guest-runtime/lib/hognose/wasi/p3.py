"""Bodies of `wasi:http@0.3`: streams, and futures for what comes after them."""

from __future__ import annotations

from typing import Any

from ..world import generated, needed
from .bodies import CHUNK, Broken, Bytes

types = needed("wasi:http/types", "0.3")

_constructors = generated(types)
_name = types.__name__.rpartition(".")[2]
byte_stream = _constructors.byte_stream
# future<result<option<trailers>, error-code>>
trailers_future = getattr(_constructors, f"result_option_{_name}_fields_{_name}_error_code_future")
# future<result<_, error-code>>
unit_future = getattr(_constructors, f"result_unit_{_name}_error_code_future")

_Err = types.Err
_FINE = types.Ok(None)
_BROKEN = types.Err(types.ErrorCode_InternalError("the sender failed"))


def _fine() -> Any:
    return _FINE


def _broken() -> Any:
    return _BROKEN


class Reader:
    """The body of a request or response from the host."""

    __slots__ = ("stream", "ending")

    def __init__(self, message: Any) -> None:
        verdict, promise = unit_future(_fine)
        self.stream, self.ending = type(message).consume_body(message, promise)
        verdict.close()

    async def read(self) -> bytes:
        """The next part; empty at the end. Raises `Broken`."""
        data: bytes = await self.stream.read(CHUNK)
        if data or not self.stream.writer_dropped:
            return data
        ending, self.ending = self.ending, None
        if ending is not None:
            outcome = await ending
            if type(outcome) is _Err:
                raise Broken(outcome.value)
        return b""

    def close(self) -> None:
        self.stream.close()
        if self.ending is not None:
            self.ending.close()


class Writer:
    """A body for the host, which may be none."""

    __slots__ = ("stream", "reader", "trailers", "promise")

    def __init__(self, content: bool) -> None:
        self.stream: Any = None
        self.reader: Any = None
        if content:
            self.stream, self.reader = byte_stream()
        self.trailers, self.promise = trailers_future(_fine)

    async def write(self, data: Bytes) -> None:
        """Waits until all of it is taken. Raises `Broken`."""
        stream = self.stream
        await stream.write_all(data)
        if stream.reader_dropped:
            raise Broken

    def finish(self) -> None:
        """The body is complete."""
        if self.stream is not None:
            self.stream.close()
        self.trailers.close()

    def fail(self) -> None:
        """The body is not complete. In this order: the end of the stream alone would
        say that all is well."""
        self.trailers.default = _broken
        self.trailers.close()
        if self.stream is not None:
            self.stream.close()
