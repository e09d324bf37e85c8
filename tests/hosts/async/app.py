import asyncio

import wit_world
from componentize_py_async_support import spawn
from componentize_py_async_support.futures import FutureReader, FutureWriter
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter
from wit_world.imports import host

queue: asyncio.Queue[int] = asyncio.Queue()


async def write_slowly(writer: ByteStreamWriter, size: int) -> None:
    with writer:
        while size > 0 and not writer.reader_dropped:
            size -= await writer.write_all(b"x" * min(size, 1000))
            await asyncio.sleep(0.001)


async def write_upper(data: ByteStreamReader, writer: ByteStreamWriter) -> None:
    with data, writer:
        while chunk := await data.read(100):
            await writer.write_all(chunk.upper())


async def write_later(writer: FutureWriter[str], text: str) -> None:
    await asyncio.sleep(0.01)
    await writer.write(text)


async def sleep(milliseconds: int) -> int:
    await asyncio.sleep(milliseconds / 1000)
    return milliseconds


class WitWorld(wit_world.WitWorld):
    async def greet(self, name: str) -> str:
        return f"Hello, {name}!"

    async def look_up(self, key: str) -> str:
        return (await host.fetch(key, 10)).upper()

    async def look_up_all(self, keys: list[str]) -> list[str]:
        return await asyncio.gather(*(host.fetch(key, 10) for key in keys))

    async def nap(self, milliseconds: int) -> int:
        return await sleep(milliseconds)

    async def impatient(self, key: str, milliseconds: int, patience: int) -> str:
        try:
            async with asyncio.timeout(patience / 1000):
                return await host.fetch(key, milliseconds)
        except TimeoutError:
            return "too late"

    async def first(self, keys: list[str]) -> str:
        tasks = [asyncio.ensure_future(host.fetch(key, 10 + 1000 * place)) for place, key in enumerate(keys)]
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        return done.pop().result()

    async def put(self, number: int) -> None:
        await queue.put(number)

    async def get(self) -> int:
        return await queue.get()

    def run(self, milliseconds: int) -> int:
        return asyncio.run(sleep(milliseconds))

    async def fail(self) -> None:
        await asyncio.sleep(0.001)
        raise ValueError("as it should")

    async def total(self, data: ByteStreamReader) -> int:
        total = 0
        with data:
            while chunk := await data.read(1000):
                total += sum(chunk)
        return total

    async def produce(self, size: int) -> ByteStreamReader:
        writer, reader = wit_world.byte_stream()
        spawn(write_slowly(writer, size))
        return reader

    async def upper(self, data: ByteStreamReader) -> ByteStreamReader:
        writer, reader = wit_world.byte_stream()
        spawn(write_upper(data, writer))
        return reader

    async def later(self, text: str) -> FutureReader[str]:
        writer, reader = wit_world.string_future(lambda: "")
        spawn(write_later(writer, text))
        return reader

    async def shout(self, text: FutureReader[str]) -> str:
        return (await text.read()).upper()
