import asyncio
import time

import poll_loop
import wit_world
from wit_world.imports import monotonic_clock


def after(milliseconds):
    return monotonic_clock.subscribe_duration(milliseconds * 1_000_000)


async def named(name, milliseconds):
    await after(milliseconds)
    return name


async def order(*coroutines):
    # `as_completed` makes a set of what it gets, so that tasks of its own would begin in any order.
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    return " ".join([await done for done in asyncio.as_completed(tasks)])


class WitWorld(wit_world.WitWorld):
    def one(self):
        async def main():
            start = time.monotonic()
            pollable = after(20)
            result = await pollable
            again = await pollable
            return f"{result} {again} {time.monotonic() - start >= 0.02} {pollable.ready()}"

        return asyncio.run(main())

    def many(self, count):
        async def main():
            start = time.monotonic()
            names = await asyncio.gather(*(named(str(number), 50) for number in range(count)))
            took = time.monotonic() - start
            return f"{len(set(names))} {0.05 <= took < 1}"

        return asyncio.run(main())

    def with_timers(self):
        async def timer(name, seconds):
            await asyncio.sleep(seconds)
            return name

        return asyncio.run(order(named("p60", 60), timer("t30", 0.03), named("p1", 1), timer("t90", 0.09)))

    def busy(self):
        """Pollables get their turn though something is always ready."""

        async def main():
            waiting = asyncio.create_task(named("done", 5))
            rounds = 0
            while not waiting.done():
                await asyncio.sleep(0)
                rounds += 1
            return f"{waiting.result()} {rounds > 5}"

        return asyncio.run(main())

    def cancelled(self):
        async def main():
            waiting = asyncio.create_task(named("never", 60_000))
            await asyncio.sleep(0.001)
            waiting.cancel()
            try:
                await waiting
            except asyncio.CancelledError:
                return await named("cancelled", 1)

        return asyncio.run(main())

    def timeout(self):
        async def main():
            try:
                async with asyncio.timeout(0.01):
                    await after(60_000)
            except TimeoutError:
                return "timeout"

        return asyncio.run(main())

    def no_loop(self):
        try:
            after(1).__await__()
        except RuntimeError as error:
            return str(error)

    def foreign_loop(self):
        class Foreign(asyncio.SelectorEventLoop):
            def __init__(self):
                asyncio.BaseEventLoop.__init__(self)

            def _run_once(self):
                while self._ready:
                    self._ready.popleft()._run()

            def close(self):
                asyncio.BaseEventLoop.close(self)

        async def main():
            try:
                await after(1)
            except RuntimeError as error:
                return str(error)

        loop = Foreign()
        try:
            return loop.run_until_complete(main())
        finally:
            loop.close()

    def peer_loop(self):
        async def main(loop):
            await poll_loop.register(loop, after(1))
            return f"registered, {type(asyncio.get_running_loop()).__name__}"

        loop = poll_loop.PollLoop()
        asyncio.set_event_loop(loop)
        return loop.run_until_complete(main(loop))

    async def mixed(self):
        return await order(named("p40", 40), wit_world.slowly("a20"), named("p1", 1), wit_world.slowly("b80"))

    def mixed_blocking(self):
        return asyncio.run(self.mixed())
