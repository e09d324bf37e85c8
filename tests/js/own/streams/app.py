import wit_world
from componentize_py_async_support import spawn
from componentize_py_async_support.futures import FutureReader
from componentize_py_async_support.streams import ByteStreamReader, StreamReader
from wit_world import Item


async def write(writer, items):
    with writer:
        for item in items:
            await writer.write_all([item])


async def shout(text: ByteStreamReader, writer):
    with text, writer:
        while chunk := await text.read(100):
            await writer.write_all(chunk.upper())


async def answer(writer, value: str):
    await writer.write(value)


class WitWorld(wit_world.WitWorld):
    async def count(self, upto: int) -> StreamReader[int]:
        writer, reader = wit_world.u32_stream()
        spawn(write(writer, range(upto)))
        return reader

    async def upper(self, text: ByteStreamReader) -> ByteStreamReader:
        writer, reader = wit_world.byte_stream()
        spawn(shout(text, writer))
        return reader

    async def items(self, names: list[str]) -> StreamReader[Item]:
        writer, reader = wit_world.item_stream()
        spawn(write(writer, [Item(name, len(name)) for name in names]))
        return reader

    async def total(self, items: StreamReader[Item]) -> int:
        total = 0
        with items:
            while more := await items.read(2):
                total += sum(item.size for item in more)
        return total

    async def later(self, value: str) -> FutureReader[str]:
        writer, reader = wit_world.string_future(str)
        spawn(answer(writer, value))
        return reader

    async def wait(self, value: FutureReader[str]) -> str:
        return f"it was {await value.read()}"
