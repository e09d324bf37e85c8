"""Features of anyio, each a function that asserts what its documentation says."""

import asyncio
import math
import os
import tempfile
import time

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import wit_world
from anyio import create_memory_object_stream, create_task_group
from anyio.abc import TaskStatus
from anyio.streams.buffered import BufferedByteReceiveStream
from anyio.streams.stapled import StapledObjectStream
from anyio.streams.text import TextReceiveStream

FEATURES = {}


def feature(function):
    FEATURES[function.__name__.replace("_", "-")] = function
    return function


def raises(kind, function, *args):
    try:
        function(*args)
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was expected")


@feature
async def sleep():
    start = anyio.current_time()
    await anyio.sleep(0.01)
    await anyio.sleep_until(start + 0.02)
    assert anyio.current_time() - start >= 0.02


@feature
async def task_groups():
    order = []

    async def work(number):
        await anyio.sleep(0.03 - number / 100)
        order.append(number)

    async with create_task_group() as group:
        for number in range(3):
            group.start_soon(work, number)
    assert order == [2, 1, 0]


@feature
async def start():
    async def serve(port: int, *, task_status: TaskStatus[int]):
        await anyio.sleep(0.001)
        task_status.started(port + 1)
        await anyio.sleep_forever()

    async with create_task_group() as group:
        assert await group.start(serve, 80) == 81
        group.cancel_scope.cancel()


@feature
async def exception_groups():
    ended = []

    async def fail(error):
        await anyio.sleep(0.001)
        raise error

    async def wait():
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.sleep(0.001)
            ended.append("cleaned up")

    try:
        async with create_task_group() as group:
            group.start_soon(wait)
            group.start_soon(fail, ValueError("a"))
            group.start_soon(fail, KeyError("b"))
    except* ValueError as caught:
        assert [str(error) for error in caught.exceptions] == ["a"]
    except* KeyError as caught:
        assert len(caught.exceptions) == 1
    assert ended == ["cleaned up"]


@feature
async def timeouts():
    with anyio.move_on_after(0.005) as scope:
        await anyio.sleep(10)
    assert scope.cancelled_caught and scope.cancel_called
    with anyio.move_on_after(10) as scope:
        await anyio.sleep(0.001)
    assert not scope.cancelled_caught
    try:
        with anyio.fail_after(0.005):
            await anyio.sleep(10)
    except TimeoutError:
        pass
    else:
        raise AssertionError("no timeout")
    with anyio.CancelScope() as scope:
        scope.deadline = -math.inf
        await anyio.sleep(0)
    assert scope.cancelled_caught and anyio.current_effective_deadline() == math.inf


@feature
async def cancel_scopes():
    reached = []
    async with create_task_group() as group:
        with anyio.CancelScope() as outer:
            with anyio.CancelScope(shield=True) as inner:
                outer.cancel()
                await anyio.sleep(0.001)
                reached.append("shielded")
                inner.shield = False
                await anyio.lowlevel.checkpoint()
                reached.append("never")
        reached.append("after")
        group.cancel_scope.cancel()
        await anyio.sleep_forever()
    assert reached == ["shielded", "after"], reached


@feature
async def memory_streams():
    send, receive = create_memory_object_stream[int](2)
    received = []

    async def produce(stream):
        async with stream:
            for number in range(5):
                await stream.send(number)

    async with create_task_group() as group:
        group.start_soon(produce, send.clone())
        group.start_soon(produce, send.clone())
        send.close()
        async with receive:
            async for number in receive:
                received.append(number)
    assert sorted(received) == sorted([*range(5)] * 2)
    send, receive = create_memory_object_stream[int](0)
    raises(anyio.WouldBlock, send.send_nowait, 1)
    receive.close()
    raises(anyio.BrokenResourceError, send.send_nowait, 1)
    send.close()


@feature
async def byte_streams():
    send, receive = create_memory_object_stream[bytes](10)
    buffered = BufferedByteReceiveStream(receive)
    for part in (b"first li", b"ne\nseco", b"nd\nrest"):
        await send.send(part)
    assert await buffered.receive_until(b"\n", 100) == b"first line"
    assert await buffered.receive_until(b"\n", 100) == b"second"
    assert await buffered.receive_exactly(4) == b"rest"
    text = TextReceiveStream(receive)
    encoded = "grüße".encode()
    await send.send(encoded[:3])
    await send.send(encoded[3:])
    assert await text.receive() + await text.receive() == "grüße"
    stapled = StapledObjectStream(send, receive)
    await stapled.send(b"x")
    assert await stapled.receive() == b"x"
    await stapled.aclose()


@feature
async def synchronisation():
    lock, event, condition = anyio.Lock(), anyio.Event(), anyio.Condition()
    semaphore, limiter = anyio.Semaphore(2), anyio.CapacityLimiter(2)
    most = now = 0
    told = []

    async def within(guard):
        nonlocal most, now
        async with guard:
            now += 1
            most = max(most, now)
            await anyio.sleep(0.001)
            now -= 1

    for guard, expected in ((lock, 1), (semaphore, 2), (limiter, 2)):
        most = 0
        async with create_task_group() as group:
            for _ in range(5):
                group.start_soon(within, guard)
        assert most == expected

    async def listen(number):
        async with condition:
            await condition.wait()
            told.append(number)

    async def await_event():
        await event.wait()
        told.append("event")

    async with create_task_group() as group:
        group.start_soon(listen, 1)
        group.start_soon(listen, 2)
        group.start_soon(await_event)
        await anyio.wait_all_tasks_blocked()
        assert not told and event.statistics().tasks_waiting == 1
        event.set()
        async with condition:
            condition.notify_all()
    assert sorted(map(str, told)) == ["1", "2", "event"]
    assert limiter.borrowed_tokens == 0 and limiter.available_tokens == 2
    with anyio.ResourceGuard("reading"):
        pass


@feature
async def threads_in_place():
    def work(text):
        time.sleep(0.001)
        anyio.from_thread.check_cancelled()
        return anyio.from_thread.run_sync(str.upper, text) + anyio.from_thread.run(answer, "!")

    async def answer(text):
        await anyio.sleep(0)
        return text * 2

    async def waits():
        await anyio.sleep(0.001)

    def fail():
        raise ValueError("as it should")

    def loops():
        return anyio.run(answer, "z")

    assert await anyio.to_thread.run_sync(work, "a") == "A!!"
    assert await anyio.to_thread.run_sync(loops) == "zz"
    limiter = anyio.CapacityLimiter(1)
    assert await anyio.to_thread.run_sync(lambda: limiter.borrowed_tokens, limiter=limiter) == 1
    try:
        await anyio.to_thread.run_sync(fail)
    except ValueError as error:
        assert str(error) == "as it should"
    error = await anyio.to_thread.run_sync(raises, RuntimeError, anyio.from_thread.run, waits)
    assert "no threads" in str(error), error
    await anyio.sleep(0)


@feature
async def files():
    # The host of this test offers no folder.
    path = anyio.Path(tempfile.gettempprefix(), "none")
    assert not await path.exists()
    try:
        await anyio.open_file(path)
    except FileNotFoundError:
        pass
    else:
        raise AssertionError("there is no such file")
    file = anyio.wrap_file(tempfile.SpooledTemporaryFile())
    await file.write(b"one\ntwo\n")
    await file.seek(os.SEEK_SET)
    assert [line async for line in file] == [b"one\n", b"two\n"]
    await file.aclose()


@feature
async def tasks_of_asyncio():
    """anyio's scopes and asyncio's tasks know each other."""
    task = asyncio.create_task(anyio.sleep(10))
    await anyio.sleep(0.001)
    task.cancel()
    assert isinstance((await asyncio.gather(task, return_exceptions=True))[0], asyncio.CancelledError)
    assert anyio.get_current_task().name
    variable = anyio.lowlevel.RunVar("variable", 1)
    variable.set(2)
    assert variable.get() == 2


async def check(name):
    await FEATURES[name]()
    return "ok"


class WitWorld(wit_world.WitWorld):
    async def feature(self, name: str) -> str:
        return await check(name)

    def run(self, name: str) -> str:
        return anyio.run(check, name)

    async def fetch_all(self, keys: list[str]) -> list[str]:
        results = {}

        async def one(key):
            with anyio.move_on_after(0.1) as scope:
                results[key] = await wit_world.fetch(key)
            if scope.cancelled_caught:
                results[key] = "too late"

        async with create_task_group() as group:
            for key in keys:
                group.start_soon(one, key)
        return [results[key] for key in keys]
