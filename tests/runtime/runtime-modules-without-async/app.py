"""Packages for several worlds import the modules for asynchronous ones in any."""

import asyncio

import componentize_py_async_support
import componentize_py_runtime
import poll_loop
import wit_world
from componentize_py_async_support.futures import FutureReader, FutureWriter
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter, StreamReader, StreamWriter


class WitWorld(wit_world.WitWorld):
    def background(self, number: int) -> int:
        results = []

        async def work() -> None:
            await asyncio.sleep(0)
            results.append(number)

        async def main() -> None:
            componentize_py_async_support.spawn(work())
            await asyncio.sleep(0.001)

        loop = poll_loop.PollLoop()
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main())
        return results[0]
