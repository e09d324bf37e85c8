"""A program: says what it was given, and exits as its first argument says."""

import asyncio
import os
import sys
from collections.abc import Iterator

import wit_world
from componentize_py_types import Err
from wit_world.exports import Run as RunProtocol


def spin() -> None:
    print("spinning", flush=True)
    try:
        while True:
            pass
    except TimeoutError as error:
        print("caught:", error)


turns = 0


def squares() -> Iterator[int]:
    number = 0
    while True:
        yield number * number
        number += 1


numbers = squares()


async def count() -> None:
    """Two tasks, that take turns for a while."""
    global turns
    turns += 1
    print("turn", turns, next(numbers), flush=True)

    async def say(what: str) -> None:
        for number in range(5):
            await asyncio.sleep(0.2)
            print(what, number, flush=True)

    async with asyncio.TaskGroup() as group:
        group.create_task(say("a"))
        group.create_task(say("b"))
    print("end", next(numbers))


class WitWorld(wit_world.WitWorld):
    def warm(self, times: int) -> int:
        global turns
        if not times:
            raise Err("no turns")
        for _ in range(times):
            next(numbers)
        turns += times
        return turns


def fill() -> None:
    try:
        bytes(1 << 30)
    except MemoryError:
        print("no memory")


class Run(RunProtocol):
    async def run(self) -> None:
        print(sys.argv[1:], os.environ.get("GREETING"), sys.stdin.read())
        print("to stderr", file=sys.stderr)
        await asyncio.sleep(0.01)
        match sys.argv[1]:
            case "raise":
                raise ValueError("this program fails")
            case "err":
                raise Err(None)
            case "spin":
                return spin()
            case "wait":
                return await asyncio.sleep(3600)
            case "count":
                return await count()
            case "look":
                print("turns", turns, next(numbers))
            case "fill":
                return fill()
            case "return":
                return
            case status:
                sys.exit(int(status) if status.isdecimal() else status)
