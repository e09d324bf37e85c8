import asyncio
import contextvars
import functools
import inspect
import logging
import sys
import time

import wit_world
from componentize_py_types import Err

FEATURES = {}


def feature(function):
    FEATURES[function.__name__.replace("_", "-")] = function
    return function


# What is not about timers does without them, so that a loop that has none shows what else it has.


async def others(turns=1):
    for _ in range(turns):
        await asyncio.sleep(0)


async def never():
    await asyncio.Event().wait()


async def double(number, turns=1):
    await others(turns)
    return number * 2


async def fail():
    await others()
    raise ValueError("as it should")


@feature
async def sleep():
    start = time.monotonic()
    assert await asyncio.sleep(0.02, "result") == "result"
    assert 0.02 <= time.monotonic() - start < 5


@feature
async def sleep_zero():
    for _ in range(200):
        await asyncio.sleep(0)


@feature
async def sleep_together():
    async def slow(delay):
        due = time.monotonic() + delay
        await asyncio.sleep(due - time.monotonic())
        order.append(due)

    order = []
    await asyncio.gather(slow(0.03), slow(0.001), slow(0.015))
    # A loaded machine may pause between the starts, so the order is that of the ends.
    assert len(order) == 3 and order == sorted(order)


@feature
async def gather():
    assert await asyncio.gather(*(double(number, 10 - number) for number in range(5))) == [0, 2, 4, 6, 8]
    results = await asyncio.gather(double(1), fail(), return_exceptions=True)
    assert results[0] == 2 and isinstance(results[1], ValueError)


@feature
async def create_task():
    task = asyncio.create_task(double(4), name="worker")
    assert task.get_name() == "worker" and not task.done()
    assert await task == 8 and task.result() == 8


@feature
async def task_group():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(double(number)) for number in range(3)]
    assert [task.result() for task in tasks] == [0, 2, 4]


@feature
async def task_group_error():
    slow = None
    try:
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(never())
            group.create_task(fail())
    except* ValueError as errors:
        assert len(errors.exceptions) == 1
    assert slow.cancelled()


@feature
async def as_completed():
    order = [await each for each in asyncio.as_completed([double(2, 20), double(1)])]
    assert order == [2, 4]
    tasks = [asyncio.create_task(double(number)) for number in range(2)]
    assert {await task async for task in asyncio.as_completed(tasks)} == {0, 2}


@feature
async def wait():
    tasks = [asyncio.create_task(double(1)), asyncio.create_task(never())]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    assert done == {tasks[0]} and pending == {tasks[1]}
    tasks[1].cancel()
    await asyncio.wait(tasks)
    assert tasks[1].cancelled()


@feature
async def wait_timeout():
    task = asyncio.create_task(never())
    done, pending = await asyncio.wait([task], timeout=0.005)
    assert not done and pending == {task}
    task.cancel()


@feature
async def wait_for():
    assert await asyncio.wait_for(double(3), 5) == 6
    try:
        await asyncio.wait_for(never(), 0.005)
    except TimeoutError:
        return
    raise AssertionError


@feature
async def timeout():
    try:
        async with asyncio.timeout(0.005) as scope:
            await never()
    except TimeoutError:
        assert scope.expired()
    async with asyncio.timeout(60) as scope:
        scope.reschedule(None)
        await asyncio.sleep(0)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.005):
            await never()
    except TimeoutError:
        return
    raise AssertionError


@feature
async def cancel():
    seen = []

    async def worker():
        try:
            await never()
        except asyncio.CancelledError as error:
            seen.append(error.args)
            raise

    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel("reason")
    try:
        await task
    except asyncio.CancelledError:
        pass
    assert seen == [("reason",)] and task.cancelled()


@feature
async def shield():
    inner = asyncio.create_task(double(5, 10))
    outer = asyncio.shield(inner)
    outer.cancel()
    assert await inner == 10


@feature
async def uncancel():
    task = asyncio.current_task()
    task.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        assert task.cancelling() == 1 and task.uncancel() == 0


@feature
async def lock():
    lock, order = asyncio.Lock(), []

    async def worker(name):
        async with lock:
            order.append(name)
            await others()
            order.append(name)

    await asyncio.gather(worker(1), worker(2))
    assert order == [1, 1, 2, 2]


@feature
async def event():
    event = asyncio.Event()
    asyncio.get_running_loop().call_soon(event.set)
    assert await event.wait()


@feature
async def condition():
    condition, items = asyncio.Condition(), []

    async def consumer():
        async with condition:
            await condition.wait_for(lambda: items)
            return items.pop()

    task = asyncio.create_task(consumer())
    await asyncio.sleep(0)
    async with condition:
        items.append("item")
        condition.notify()
    assert await task == "item"


@feature
async def semaphore():
    semaphore, running, most = asyncio.BoundedSemaphore(2), 0, 0

    async def worker():
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await others()
            running -= 1

    await asyncio.gather(*(worker() for _ in range(6)))
    assert most == 2


@feature
async def barrier():
    barrier = asyncio.Barrier(3)
    assert sorted(await asyncio.gather(*(barrier.wait() for _ in range(3)))) == [0, 1, 2]


@feature
async def queue():
    queue, got = asyncio.Queue(maxsize=2), []

    async def producer():
        for number in range(6):
            await queue.put(number)
        queue.shutdown()

    async def consumer():
        try:
            while True:
                got.append(await queue.get())
                queue.task_done()
        except asyncio.QueueShutDown:
            pass

    await asyncio.gather(producer(), consumer())
    await queue.join()
    assert got == list(range(6))
    order = asyncio.PriorityQueue()
    for number in (3, 1, 2):
        order.put_nowait(number)
    assert [order.get_nowait() for _ in range(3)] == [1, 2, 3]


@feature
async def call_soon():
    loop, order = asyncio.get_running_loop(), []
    loop.call_soon(order.append, 1)
    loop.call_soon(order.append, 2).cancel()
    loop.call_soon_threadsafe(order.append, 3)
    await asyncio.sleep(0)
    assert order == [1, 3]


@feature
async def call_later():
    loop, order = asyncio.get_running_loop(), []
    later = loop.call_later(0.01, order.append, 2)
    soon = loop.call_at(loop.time() + 0.001, order.append, 1)
    # A loaded machine may pause between the two.
    due = [2, 1] if later.when() < soon.when() else [1, 2]
    cancelled = loop.call_later(0.005, order.append, 0)
    cancelled.cancel()
    assert cancelled.cancelled()
    await asyncio.sleep(0.03)
    assert order == due


@feature
async def future():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "value")
    assert await future == "value"


@feature
async def to_thread():
    variable.set("in the thread")
    assert await asyncio.to_thread(variable.get) == "in the thread"
    loop = asyncio.get_running_loop()
    assert await loop.run_in_executor(None, functools.partial(int, "12", base=8)) == 10
    try:
        await asyncio.to_thread(int, "no")
    except ValueError:
        return
    raise AssertionError


variable = contextvars.ContextVar("variable", default="nothing")


@feature
async def contextvars_follow():
    async def child():
        assert variable.get() == "parent"
        variable.set("child")
        await others()
        return variable.get()

    variable.set("parent")
    assert await asyncio.create_task(child()) == "child"
    assert variable.get() == "parent"
    await others()
    assert variable.get() == "parent"


@feature
async def async_generators():
    closed = []

    async def numbers():
        try:
            for number in range(5):
                await asyncio.sleep(0)
                yield number
        finally:
            await asyncio.sleep(0)
            closed.append(True)

    assert [number async for number in numbers()] == list(range(5))
    async for _ in numbers():
        break
    for _ in range(10):
        await asyncio.sleep(0)
    assert closed == [True, True]


@feature
async def exception_handler():
    loop, seen = asyncio.get_running_loop(), []
    loop.set_exception_handler(lambda loop, context: seen.append(context["exception"]))
    loop.call_soon(int, "no")
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    assert isinstance(seen[0], ValueError)


@feature
async def debug():
    loop, lines = asyncio.get_running_loop(), []

    class Handler(logging.Handler):
        def emit(self, record):
            lines.append(record.getMessage())

    handler = Handler()
    logging.getLogger("asyncio").addHandler(handler)
    loop.set_debug(True)
    loop.slow_callback_duration = 0.001
    loop.call_soon(time.sleep, 0.002)
    await others(2)
    loop.set_debug(False)
    logging.getLogger("asyncio").removeHandler(handler)
    assert loop.get_debug() is False and any("took" in line for line in lines), lines


@feature
async def introspection():
    task = asyncio.current_task()
    assert task in asyncio.all_tasks() and not task.done()
    assert asyncio.get_running_loop() is asyncio.get_event_loop()
    assert asyncio.get_running_loop().is_running() and not asyncio.get_running_loop().is_closed()
    assert inspect.iscoroutinefunction(double)


@feature
async def eager_tasks():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        async def at_once():
            return 1

        task = asyncio.create_task(at_once())
        assert task.done() and await task == 1
    finally:
        loop.set_task_factory(None)


@feature
async def run_is_refused():
    coroutine = double(1)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        assert "running event loop" in str(error)
        return
    raise AssertionError


@feature
async def many_tasks():
    assert sum(await asyncio.gather(*(double(number, number % 7) for number in range(500)))) == 249500


@feature
async def host_call():
    assert await wit_world.later(50) == 50


@feature
async def host_calls_together():
    assert await asyncio.gather(wit_world.later(20), wit_world.later(1)) == [20, 1]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(wit_world.later(number)) for number in (2, 3)]
    assert [task.result() for task in tasks] == [2, 3]


@feature
async def host_call_timeout():
    try:
        await asyncio.wait_for(wit_world.later(60_000), 0.005)
    except TimeoutError:
        return
    raise AssertionError


async def attempt(name):
    try:
        await FEATURES[name]()
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


class WitWorld(wit_world.WitWorld):
    def names(self) -> list[str]:
        return list(FEATURES)

    async def check(self, name: str) -> None:
        if problem := await attempt(name):
            raise Err(problem)

    def check_run(self, name: str) -> None:
        if problem := asyncio.run(attempt(name)):
            raise Err(problem)
