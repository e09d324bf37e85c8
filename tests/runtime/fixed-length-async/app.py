import asyncio

import wit_world
from componentize_py_types import Err


class WitWorld(wit_world.WitWorld):
    async def four(self) -> bytes:
        await asyncio.sleep(0)
        return b"abcd"

    # Not a coroutine function: the other form, whose result goes by memory.
    def plain(self, first: int) -> list[int]:
        return [first, 2, 3, 4]

    async def pairs(self, fails: bool) -> list[str]:
        await asyncio.sleep(0)
        if fails:
            raise Err((1, 2, 3))
        return ["a", "b"]

    async def wrong(self, value: int) -> list[int]:
        await asyncio.sleep(0)
        return [1, value]
