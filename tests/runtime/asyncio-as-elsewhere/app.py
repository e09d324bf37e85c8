import asyncio
import gc

import wit_world


async def answer(text):
    await asyncio.sleep(0.001)
    return text


def running():
    try:
        return str(asyncio.get_running_loop())
    except RuntimeError:
        return "no loop"


async def referrers_of_error():
    async def fail():
        raise ValueError

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except ExceptionGroup as caught:
        error = caught.exceptions[0]
    del group
    await asyncio.sleep(0)
    return [type(referrer).__name__ for referrer in gc.get_referrers(error)]


class WitWorld(wit_world.WitWorld):
    async def in_place(self) -> str:
        loop = asyncio.get_running_loop()
        first = await asyncio.to_thread(running)
        second = await loop.run_in_executor(None, asyncio.run, answer("run"))
        assert asyncio.get_running_loop() is loop
        return f"{first}, {second}, {await answer('still there')}"

    def factory(self) -> str:
        with asyncio.Runner(loop_factory=asyncio.EventLoop) as runner:
            return runner.run(answer("ran"))

    def referrers(self) -> list[str]:
        return asyncio.run(referrers_of_error())

    async def referrers_async(self) -> list[str]:
        return await referrers_of_error()
