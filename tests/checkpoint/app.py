import asyncio
import random
from collections.abc import AsyncIterator

import wit_world
from hognose import Reopened
from wit_world import never, receive
from wit_world.imports import things


def squares():
    number = 0
    while True:
        yield number * number
        number += 1


items: list[dict[str, object]] = []
numbers = squares()
held: list[things.Thing] = []


async def received() -> int:
    while True:
        try:
            return await receive()
        except Reopened:
            pass


async def ticks(times: int) -> AsyncIterator[int]:
    for number in range(times):
        await asyncio.sleep(0.002 * number)
        yield number


async def late() -> int:
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(3600)
    except TimeoutError:
        return 1
    return 0


async def handed(draw: random.Random) -> int:
    queue: asyncio.Queue[int] = asyncio.Queue(1)

    async def give() -> None:
        for _ in range(3):
            await asyncio.sleep(draw.random() * 0.005)
            await queue.put(draw.randrange(100))

    giver = asyncio.create_task(give())
    found = [await queue.get() for _ in range(3)]
    await giver
    return sum(found)


async def work(draw: random.Random, depth: int) -> list[object]:
    done: list[object] = []
    numbers = squares()
    for _ in range(draw.randrange(2, 6)):
        match draw.randrange(7):
            case 0:
                await asyncio.sleep(draw.random() * 0.03)
            case 1:
                done.append(next(numbers))
            case 2:
                done.append(await received())
            case 3:
                done.append([number async for number in ticks(draw.randrange(5))])
            case 4:
                done.append(await late())
            case 5:
                done.append(await handed(draw))
            case _ if depth < 3:
                async with asyncio.TaskGroup() as group:
                    seeds = [draw.getrandbits(32) for _ in range(3)]
                    tasks = [group.create_task(work(random.Random(seed), depth + 1)) for seed in seeds]
                done.append([task.result() for task in tasks])
            case _:
                done.append("leaf")
    return done


class WitWorld(wit_world.WitWorld):
    def warm(self, items: int) -> int:
        import csv
        import decimal
        import sqlite3

        known = globals()["items"]
        known.extend({"id": item, "price": decimal.Decimal(item) / 7} for item in range(items))
        print(f"{csv.__name__}, {sqlite3.__name__}")
        with open("/tmp/notes", "a") as notes:
            notes.write("x" * items)
        return len(known)

    def look(self) -> str:
        with open("/tmp/notes") as notes:
            length = len(notes.read())
        return f"{len(items)} items, {items[-1]['price']:.3f}, {next(numbers)}, {length} letters"

    def random(self) -> int:
        return random.getrandbits(64)

    def hold(self) -> None:
        held.append(things.Thing())

    async def play(self, seed: int) -> str:
        return str(await work(random.Random(seed), 0))

    async def wait(self) -> None:
        await never()
