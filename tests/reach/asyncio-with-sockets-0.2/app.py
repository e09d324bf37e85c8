import asyncio

class WitWorld:
    def run(self) -> None:
        asyncio.run(asyncio.start_server(print, 'a', 1))
