import asyncio
import functools


def runs(function):
    @functools.wraps(function)
    def run(*args):
        return asyncio.run(function(*args))

    return run


class WitWorld:
    async def plain(self) -> int:
        return 1

    @runs
    async def wrapped(self) -> int:
        return 1

    async def both(self) -> int:
        return 1

    def either(self) -> int:
        return 1
