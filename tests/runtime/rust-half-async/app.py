import asyncio

import wit_world
from wit_world.imports import api


class WitWorld(wit_world.WitWorld):
    async def get(self, what: str) -> str:
        first, second = await asyncio.gather(api.fetch(what), api.fetch(f"{what}{what}"))
        return f"python got {first} and {second}"
