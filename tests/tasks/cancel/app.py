import asyncio

import wit_world
from wit_world import step

seen: list[str] = []


async def numbers():
    try:
        yield 1
        await step(6)
        yield 2
    finally:
        seen.append("closed")


async def setter(event: asyncio.Event) -> None:
    await step(7)
    event.set()


async def work() -> int:
    await step(1)
    await asyncio.gather(step(2), step(3))
    async with asyncio.TaskGroup() as group:
        group.create_task(step(4))
    async with asyncio.Lock():
        await step(5)
    async for _ in numbers():
        pass
    event = asyncio.Event()
    task = asyncio.create_task(setter(event))
    await event.wait()
    await task
    queue: asyncio.Queue[int] = asyncio.Queue()
    producer = asyncio.create_task(produce(queue))
    await queue.get()
    await producer
    await asyncio.wait({asyncio.create_task(step(9))})
    return 42


async def produce(queue: "asyncio.Queue[int]") -> None:
    await step(8)
    await queue.put(1)


class WitWorld(wit_world.WitWorld):
    async def work(self) -> int:
        try:
            result = await work()
            seen.append("returned")
            return result
        except asyncio.CancelledError:
            seen.append("CancelledError")
            raise
        finally:
            seen.append("finally")
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()

    def log(self) -> str:
        text = " ".join(seen)
        seen.clear()
        return text
