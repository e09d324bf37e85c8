"""What componentize-py's internal modules offer."""

import asyncio

import componentize_py_async_support
import componentize_py_runtime as runtime
import wit_world
from componentize_py_async_support import await_result
from componentize_py_types import Err, Ok


def ends(writer, reader):
    """The numbers of type and ends, of which the objects are told that they are gone."""
    numbers = writer.type_, writer.handle, reader.handle
    writer.handle = reader.handle = None
    return numbers


class WitWorld(wit_world.WitWorld):
    async def through_stream(self, text: str) -> str:
        ty, writable, readable = ends(*wit_world.byte_stream())
        writing = runtime.stream_write(ty, writable, text.encode())
        assert isinstance(writing, Err)
        first = runtime.stream_read(ty, readable, 3)
        assert isinstance(first, Ok)
        assert await await_result(writing) == (0, 3)
        reading = runtime.stream_read(ty, readable, 100)
        assert isinstance(reading, Err)
        assert await await_result(runtime.stream_write(ty, writable, text[3:].encode())) == (0, len(text) - 3)
        code, rest = await await_result(reading)
        runtime.stream_drop_writable(ty, writable)
        assert runtime.stream_read(ty, readable, 1) == Ok((1, b""))
        runtime.stream_drop_readable(ty, readable)
        return (first.value[1] + rest).decode()

    async def through_future(self, number: int) -> int:
        ty, writable, readable = ends(*wit_world.u32_future(lambda: 0))
        reading = asyncio.create_task(await_result(runtime.future_read(ty, readable)))
        await asyncio.sleep(0)
        assert await await_result(runtime.future_write(ty, writable, number)) == (0, 1)
        runtime.future_drop_writable(ty, writable)
        value = await reading
        runtime.future_drop_readable(ty, readable)
        return value

    async def cancelled(self) -> int:
        ty, writable, readable = ends(*wit_world.byte_stream())
        try:
            async with asyncio.timeout(0.01):
                await await_result(runtime.stream_read(ty, readable, 10))
        except TimeoutError:
            # The end is free again.
            runtime.stream_drop_readable(ty, readable)
            return (await await_result(runtime.stream_write(ty, writable, b"x")))[0]

    def refused(self, name: str) -> str:
        module = runtime if hasattr(runtime, name) else componentize_py_async_support
        function = getattr(module, name)
        try:
            function(*range(function.__code__.co_argcount))
        except NotImplementedError as error:
            return str(error)
