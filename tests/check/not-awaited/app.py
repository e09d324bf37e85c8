import asyncio

from wit_world.imports import types
from wit_world.imports.types import fetch


class WitWorld:
    async def run(self) -> None:
        fetch("a")
        types.fetch("a")
        await fetch("b")
        task = asyncio.create_task(types.fetch("c"))
        await task
        pending = fetch("d")
        await pending
