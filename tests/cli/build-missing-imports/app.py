import asyncio

import wit_world
from wit_world.imports import shop


class Handler:
    async def handle(self, request):
        raise NotImplementedError


class WitWorld(wit_world.WitWorld):
    async def wait(self) -> str:
        await asyncio.sleep(0.01)
        shop.open()
        wit_world.note("waited")
        return "done"
