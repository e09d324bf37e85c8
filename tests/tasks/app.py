import asyncio
import contextvars
import gc

import wit_world
from componentize_py_async_support import spawn

number = contextvars.ContextVar("number")
turns = asyncio.Lock()


async def child(n: int) -> int:
    await asyncio.sleep(0.001)
    assert number.get() == n
    return n


class WitWorld(wit_world.WitWorld):
    async def echo(self, n: int, milliseconds: int) -> int:
        number.set(n)
        await asyncio.sleep(milliseconds / 1000)
        assert number.get() == n
        async with turns:
            await asyncio.sleep(0)
        results = await asyncio.gather(child(n), wit_world.step(n, milliseconds), child(n))
        assert results == [n, n, n] and number.get() == n
        return await wit_world.step(n, 0)

    async def greet(self, name: str) -> str:
        return f"Hello, {name}"

    async def pass_(self, n: int) -> int:
        await asyncio.sleep(0)
        return await wit_world.step(n, n)

    async def texts(self, n: int) -> int:
        texts = ["a text of some length", "", "x" * 2000] * (n + 1)
        assert await wit_world.mirror(texts) == texts
        return n

    async def leave(self, n: int) -> int:
        spawn(self.background())
        return n

    async def background(self) -> None:
        await wit_world.step(0, 1)

    async def give_up(self, n: int) -> int:
        task = asyncio.create_task(wit_world.step(n, 60_000))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return n
        return 0

    def objects(self) -> int:
        gc.collect()
        return len(gc.get_objects())
