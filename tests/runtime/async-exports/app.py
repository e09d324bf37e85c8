import asyncio
import functools

import wit_world
from componentize_py_async_support import spawn
from componentize_py_types import Err
from wit_world import exports
from wit_world.exports import jobs
from wit_world.imports import host

seen: list[str] = []
waiting: dict[str, asyncio.Event] = {}


class Job(jobs.Job):
    def __init__(self, name: str) -> None:
        self.name = name

    async def run(self, times: int) -> str:
        for _ in range(times):
            await asyncio.sleep(0.001)
        return self.name * times

    @classmethod
    async def open(cls, name: str) -> "Job":
        await asyncio.sleep(0)
        return cls(name)

    def rename(self, name: str) -> None:
        self.name = name


class Jobs(exports.Jobs):
    async def meet(self, a: Job, b: Job) -> str:
        await asyncio.sleep(0.001)
        return f"{a.name} meets {b.name}"


def traced(function):
    @functools.wraps(function)
    def wrapper(*args):
        seen.append(function.__name__)
        return function(*args)

    return wrapper


async def add(number: int, n: int) -> int:
    await asyncio.sleep(0)
    return number + n


class WitWorld(wit_world.WitWorld):
    def __init__(self) -> None:
        self.bound_later = functools.partial(add, 100)

    def plain(self, n: int) -> int:
        return n + 1

    @traced
    async def wrapped(self, n: int) -> int:
        return await host.later(n)

    async def bound_later(self, n: int) -> int:
        raise NotImplementedError

    @traced
    def returns_future(self, n: int):
        return asyncio.run(host.later(n)) + 1

    async def divide(self, a: int, b: int) -> int:
        await asyncio.sleep(0.001)
        try:
            return a // b
        except ZeroDivisionError:
            raise Err("division by zero")

    async def at_once(self, fail: bool) -> int:
        if fail:
            raise Err("at once")
        return 1

    async def nothing(self) -> None:
        await asyncio.sleep(0)

    async def wrong(self) -> list[int]:
        await asyncio.sleep(0)
        return [1, "two"]

    async def uses(self, t: host.Token) -> str:
        name = t.name()
        await asyncio.sleep(0.001)
        return name + t.name()

    async def takes(self, t: host.Token) -> str:
        with t:
            await asyncio.sleep(0.001)
            return t.name()

    async def wait_for_others(self, name: str) -> str:
        event = waiting.setdefault(name, asyncio.Event())
        await event.wait()
        return f"{name} came"

    def tell(self, name: str) -> None:
        waiting[name].set()

    async def tell_later(self, name: str) -> None:
        await asyncio.sleep(0.005)
        waiting.setdefault(name, asyncio.Event()).set()

    async def background_error(self) -> int:
        async def work():
            await waiting.setdefault("fail", asyncio.Event()).wait()
            seen.append("failing")
            # Told in a later turn of the loop, when the error was reported.
            asyncio.get_running_loop().call_later(0.001, waiting["failed"].set)
            raise ValueError("in the background")

        spawn(work())
        return 1

    def background(self) -> list[str]:
        result = list(seen)
        seen.clear()
        return result

    async def many(self, *names: str) -> list[tuple[str, int]]:
        await asyncio.sleep(0)
        return [(name, len(name)) for name in names]
