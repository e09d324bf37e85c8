import asyncio
import contextlib
import re
import traceback

import wit_world
from wit_world import done, never, ready


class Custom(Exception):
    pass


calls = 0


def spin_for_ever() -> None:
    ready()
    while True:
        pass


running = True
left = 0


def turn_for_ever() -> str:
    global left
    ready()
    said = ""
    with contextlib.suppress(KeyboardInterrupt):
        try:
            try:
                while running:
                    pass
            except TimeoutError as error:
                said = str(error)
                while running is not None:
                    pass
        finally:
            left += 1
    return f"{said}, {left}"


def search_for_ever() -> None:
    ready()
    re.search(r"(a+)+$", "a" * 60 + "b")


def power_for_ever() -> None:
    ready()
    10 ** 10 ** 8


def what_came(function) -> str:
    try:
        function()
    except BaseException as error:
        names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
        return f"{type(error).__name__}: {error} in {names[1]}"
    return "nothing"


async def sleep() -> None:
    await asyncio.sleep(3600)


async def short() -> None:
    await asyncio.sleep(0.2)


async def group() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(sleep())
        group.create_task(never())


async def event() -> None:
    await asyncio.Event().wait()


async def gathered() -> None:
    await asyncio.gather(sleep(), never())


async def work() -> None:
    turns = 0
    # An exception that comes outside of `try` ends the task, and another one begins.
    while not done():
        try:
            for _ in range(200):
                turns += len(str(turns)) // 100 + 1
            await asyncio.sleep(0.0001 * (turns % 3))
        except TimeoutError:
            pass


async def start_until_done(started: list[asyncio.Task[None]], tasks: int) -> None:
    while not done():
        try:
            while sum(not task.done() for task in started) < tasks:
                started.append(asyncio.create_task(work()))
            await asyncio.sleep(0.001)
        except TimeoutError:
            pass


WAITS = {"short": short, "timer": sleep, "host": never, "group": group, "event": event, "gather": gathered}


class WitWorld(wit_world.WitWorld):
    def spin(self) -> str:
        return what_came(spin_for_ever)

    def turn(self) -> str:
        return turn_for_ever()

    def search(self) -> str:
        return what_came(search_for_ever)

    def power(self) -> str:
        return what_came(power_for_ever)

    async def wait(self, what: str) -> str:
        said = "nothing"
        try:
            await WAITS[what]()
        except* TimeoutError as group:
            errors = group.exceptions
            said = f"{len(errors)} TimeoutError: {errors[0]}"
        return said

    async def many(self, tasks: int) -> int:
        started: list[asyncio.Task[None]] = []
        ready()
        while True:
            try:
                await start_until_done(started, tasks)
                break
            except TimeoutError:
                pass
        results = await asyncio.gather(*started, return_exceptions=True)
        assert all(result is None or isinstance(result, TimeoutError) for result in results), results
        assert all(task.done() for task in started), started
        return len(results)

    def count(self) -> int:
        global calls
        calls += 1
        return calls
