import asyncio

class WitWorld:
    def run(self) -> None:
        asyncio.run(asyncio.open_connection('a', 1))
