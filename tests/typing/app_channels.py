# SDK: channels-sides
"""Making, giving and reading streams and futures."""

import wit_world
from componentize_py_async_support.futures import FutureReader
from componentize_py_async_support.streams import ByteStreamReader, StreamReader
from componentize_py_types import Ok, Result
from wit_world import exports
from wit_world.exports.sources import Listing
from wit_world.imports import types


class Sources(exports.Sources):
    def open(self, path: str) -> Listing:
        writer, entries = wit_world.string_stream()
        writer.close()
        return Listing(entries, wit_world.result_unit_string_future(default=lambda: Ok(None))[1])

    def trace(self) -> tuple[StreamReader[types.Point], FutureReader[Result[None, str]]]:
        _, points = wit_world.types_point_stream()
        _, done = wit_world.result_unit_string_future(lambda: Ok(None))
        return points, done

    def take(self, points: StreamReader[types.Point] | None) -> list[ByteStreamReader]:
        return [wit_world.byte_stream()[1]] if points else []


async def use() -> int:
    writer, reader = wit_world.types_point_stream()
    with writer, reader:
        sent: int = await writer.write_all([types.Point(1)])
        total = sum([point.x async for point in reader])
        some: list[types.Point] = await reader.read(10)
    data, source = wit_world.byte_stream()
    await data.write(b"abc")
    await data.write_all(memoryview(b"def"))
    chunks: list[bytes] = [chunk async for chunk in source]
    _, word = wit_world.string_future(lambda: "")
    text: str = await word
    return sent + total + len(some) + len(chunks) + len(text)
