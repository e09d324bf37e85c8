import asyncio

import wit_world


async def work(n: int) -> int:
    await asyncio.sleep(0)
    return n * 2


async def gather() -> list[int]:
    return await asyncio.gather(*(work(n) for n in range(3)))


class WitWorld(wit_world.WitWorld):
    def check(self, name: str) -> str:
        return repr(asyncio.run(globals()[name]()))
