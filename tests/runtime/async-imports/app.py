import asyncio
import wit_world
from wit_world.imports import api
from componentize_py_types import Err
from componentize_py_async_support import spawn

class WitWorld(wit_world.WitWorld):
    async def get(self, url: str) -> str:
        return "got " + await api.fetch(url)

    async def all(self, urls):
        return await asyncio.gather(*(api.fetch(u) for u in urls))

    async def things(self, n: int) -> str:
        await api.tick()
        r = await api.big("a" * n, ["x"] * n, api.Thing("t", list(range(n))), 2**60)
        return repr(r)

    async def talk(self, n: str) -> str:
        c = api.Conn("direct")
        d = await api.Conn.open(n)
        with c, d:
            return " ".join(await asyncio.gather(c.ask("1"), d.ask("2")))

    def sync_run(self, url: str) -> str:
        try:
            return asyncio.run(api.fetch(url))
        except RuntimeError as e:
            return "error: " + str(e)

    def plain(self, url: str) -> str:
        async def main():
            return await asyncio.gather(api.fetch(url), asyncio.sleep(0.01, "slept"), api.fetch("b"))
        return repr(asyncio.run(main()))

    async def try_cancel(self, what: str) -> str:
        task = asyncio.create_task(api.fetch("slow"))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass
        try:
            async with asyncio.timeout(0.02):
                await api.fetch("slow")
        except TimeoutError:
            return "timed out"
        return "?"

    async def raises(self) -> str:
        raise ValueError("oops")

    async def note(self) -> str:
        async def later():
            await asyncio.sleep(0.3)
            print("background done")
        spawn(later())
        return "first"
