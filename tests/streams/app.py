"""What the tests of streams and futures call."""

import asyncio

import wit_world
from componentize_py_async_support import spawn
from componentize_py_async_support.futures import FutureReader
from componentize_py_async_support.streams import ByteStreamReader, StreamReader
from wit_world import exports
from wit_world.exports import desk
from wit_world.imports import office, sinks
from wit_world.imports.types import Point

try:
    wit_world.byte_stream()
    AT_BUILD = "made"
except RuntimeError as error:
    AT_BUILD = str(error)

LOG = []


def now(coroutine):
    """Runs what need not wait."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    coroutine.close()
    raise RuntimeError("it waits")


def point(x):
    return Point(x, -x, f"point {x}")


async def write_bytes(writer, size, chunk=b"x" * 65536):
    with writer:
        while size > 0:
            sent = await writer.write_all(chunk[:size])
            size -= sent
            if writer.reader_dropped:
                LOG.append("reader gone")
                return


async def write_items(writer, items):
    with writer:
        LOG.append(await writer.write_all(items))


async def first(reader, count):
    """At most so many items. The rest stays with the writer."""
    items = []
    with reader:
        while len(items) < count and (more := await reader.read(count - len(items))):
            items += more
    return items


class File(desk.File):
    ALIVE: set[int] = set()

    def __init__(self, number):
        self._number = number
        File.ALIVE.add(number)

    def number(self):
        return self._number

    def __del__(self):
        File.ALIVE.remove(self._number)


class Desk(exports.Desk):
    async def make(self, count: int) -> StreamReader[File]:
        writer, reader = wit_world.desk_file_stream()
        spawn(write_items(writer, [File(number) for number in range(count)]))
        return reader

    async def read(self, files: StreamReader[File], count: int) -> list[int]:
        return [file.number() for file in await first(files, count)]

    def alive(self) -> list[int]:
        return sorted(File.ALIVE)


class WitWorld(wit_world.WitWorld):
    def at_build(self) -> str:
        return AT_BUILD

    def log(self) -> str:
        text = " ".join(map(str, LOG))
        LOG.clear()
        return text

    def read_now(self, data: ByteStreamReader, count: int) -> bytes:
        with data:
            return now(data.read(count))

    def numbers_now(self, data: StreamReader[int]) -> list[int]:
        return now(data.read_all())

    def pass_on(self, data: ByteStreamReader) -> ByteStreamReader:
        return data

    def wrong_type(self):
        return wit_world.u64_stream()[1]

    def waits(self, data: ByteStreamReader) -> str:
        try:
            now(data.read(10))
        except RuntimeError as error:
            return str(error)
        return "read"

    async def redeem(self, tickets: StreamReader[office.Ticket], count: int) -> list[int]:
        return [ticket.number() for ticket in await first(tickets, count)]

    async def hand_back(self, tickets: StreamReader[office.Ticket]) -> StreamReader[office.Ticket]:
        writer, reader = wit_world.office_ticket_stream()
        spawn(write_items(writer, await tickets.read_all()))
        return reader

    async def send_tickets(self, tickets: StreamReader[office.Ticket], count: int) -> tuple[list[int], list[int]]:
        items = await tickets.read_all()
        writer, reader = wit_world.office_ticket_stream()
        _, taken = await asyncio.gather(write_items(writer, items), office.take(reader, count))
        kept = []
        for item in items:
            try:
                kept.append(item.number())
            except ValueError as error:
                LOG.append(str(error))
        return [ticket.number() for ticket in taken], kept

    async def total(self, data: ByteStreamReader) -> int:
        total = 0
        async for chunk in data:
            total += len(chunk)
        return total

    async def points(self, data: StreamReader[Point]) -> list[Point]:
        return [item async for item in data]

    async def sum(self, data: StreamReader[int]) -> int:
        total = 0
        while items := await data.read(10000):
            total += sum(items)
        return total

    async def units(self, data: StreamReader[None]) -> int:
        return len(await data.read_all())

    async def join(self, data: StreamReader[ByteStreamReader]) -> bytes:
        return b"".join([await part.read_all() async for part in data])

    async def wait(self, value) -> str:
        return repr(await value)

    async def half(self, value) -> None:
        value.close()

    async def head(self, data: ByteStreamReader, count: int) -> bytes:
        with data:
            read = b""
            while len(read) < count and (chunk := await data.read(count - len(read))):
                read += chunk
            return read

    async def produce(self, size: int) -> ByteStreamReader:
        writer, reader = wit_world.byte_stream()
        spawn(write_bytes(writer, size))
        return reader

    async def count(self, to: int) -> StreamReader[int]:
        writer, reader = wit_world.u64_stream()
        spawn(write_items(writer, range(to)))
        return reader

    async def places(self, count: int) -> StreamReader[Point]:
        writer, reader = wit_world.types_point_stream()
        spawn(write_items(writer, [point(x) for x in range(count)]))
        return reader

    async def upper(self, data: ByteStreamReader) -> ByteStreamReader:
        async def work():
            with data, writer:
                async for chunk in data:
                    await writer.write_all(chunk.upper())

        writer, reader = wit_world.byte_stream()
        spawn(work())
        return reader

    async def later(self, text: str) -> FutureReader[str]:
        async def work():
            await asyncio.sleep(0.01)
            LOG.append(await writer.write(text))

        writer, reader = wit_world.string_future(lambda: "default")
        spawn(work())
        return reader

    async def never(self) -> FutureReader[str]:
        _, reader = wit_world.string_future(default=lambda: "default")
        return reader

    def never_waiting(self) -> FutureReader[str]:
        _, reader = wit_world.string_future(lambda: "default")
        return reader

    async def parts(self, count: int) -> StreamReader[ByteStreamReader]:
        async def work():
            ends = []
            for _ in range(count):
                part, end = wit_world.byte_stream()
                ends.append(end)
                spawn(write_bytes(part, 3, b"abc"))
            with writer:
                sent = await writer.write_all(ends)
            LOG.append(f"{sent} gone, {sum(end.handle is not None for end in ends)} kept")

        writer, reader = wit_world.stream_u8_stream()
        spawn(work())
        return reader

    async def churn(self, rounds: int) -> None:
        for number in range(rounds):
            writer, reader = wit_world.byte_stream()
            _, data = await asyncio.gather(writer.write_all(b"12345"), reader.read(5))
            assert data == b"12345"
            with reader:
                writer.close()
                assert await reader.read_all() == b""
            future, value = wit_world.u32_future(lambda: 0)
            if number % 3 == 0:
                _, number = await asyncio.gather(future.write(number), value)
            elif number % 3 == 1:
                value.close()
            del future, value, writer, reader

    async def send(self, size: int) -> int:
        writer, reader = wit_world.byte_stream()
        async with asyncio.TaskGroup() as group:
            group.create_task(write_bytes(writer, size))
            collected = group.create_task(sinks.collect(reader))
        return len(collected.result())

    async def send_points(self, count: int) -> int:
        points = [point(x) for x in range(count)]
        writer, reader = wit_world.types_point_stream()
        spawn(write_items(writer, points))
        return (await sinks.points(reader) == points) * count

    async def send_head(self, size: int, count: int) -> str:
        writer, reader = wit_world.byte_stream()
        collected = asyncio.create_task(sinks.head(reader, count))
        sent = await writer.write_all(bytes(size))
        return f"{sent} {len(await collected)} {writer.reader_dropped}"

    async def send_value(self, text: str) -> str:
        writer, reader = wit_world.string_future(lambda: "default")
        value = asyncio.create_task(sinks.value(reader))
        written = await writer.write(text)
        return f"{written} {await value}"

    async def send_ignored(self) -> str:
        writer, reader = wit_world.string_future(lambda: "default")
        sinks.ignore(reader)
        return str(await writer.write("text"))

    async def cancelled_read(self, data: ByteStreamReader) -> bytes:
        for _ in range(3):
            try:
                await asyncio.wait_for(data.read(10), 0.005)
            except TimeoutError:
                LOG.append("timeout")
        return await data.read_all()

    async def cancelled_write(self) -> str:
        writer, reader = wit_world.byte_stream()
        try:
            await asyncio.wait_for(writer.write(b"lost"), 0.005)
        except TimeoutError:
            LOG.append("timeout")
        _, read = await asyncio.gather(writer.write(b"kept"), reader.read(10))
        writer.close()
        return f"{read!r} {await reader.read(10)!r} {reader.writer_dropped}"

    async def misuse(self, data: ByteStreamReader) -> list[str]:
        said = []

        async def expect(kind, awaitable):
            try:
                said.append(f"no error: {await awaitable}")
            except kind as error:
                said.append(str(error))

        first = asyncio.create_task(data.read(10))
        await asyncio.sleep(0)
        await expect(AssertionError, data.read(10))
        first.cancel()
        await expect(asyncio.CancelledError, first)
        data.close()
        await expect(AssertionError, data.read(10))
        writer, reader = wit_world.types_point_stream()
        await expect(TypeError, writer.write_all([point(1), Point(1, "2", "x")]))
        await expect(TypeError, writer.write_all(7))
        numbers, more = wit_world.u64_stream()
        await expect(OverflowError, numbers.write_all([1, 2, -3]))
        text, _ = wit_world.byte_stream()
        await expect(TypeError, text.write("text"))
        waits = asyncio.create_task(reader.read(1))
        await asyncio.sleep(0)
        await expect(RuntimeError, writer.write_all([point(1)]))
        waits.cancel()
        await asyncio.wait([waits])
        value, _ = wit_world.string_future(str)
        await expect(TypeError, value.write(7))
        try:
            await sinks.collect(more)
        except TypeError as error:
            said.append(str(error))
        _, closed = wit_world.byte_stream()
        closed.close()
        try:
            await sinks.collect(closed)
        except ValueError as error:
            said.append(str(error))
        return said
