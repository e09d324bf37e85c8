import asyncio

import sdk
from sdk.env import env

GREETING = asyncio.run(env.FOO.get("greeting"))


class Sdk(sdk.Sdk):
    async def greet(self, name: str) -> str:
        return f"{GREETING}, {name}!"
