import asyncio

class WitWorld:
    def run(self) -> None:
        asyncio.run(asyncio.sleep(1))
