import asyncio

import wit_world
from componentize_py_types import Err
from wit_world.imports import host


class OutOfTea(Exception):
    pass


class WitWorld(wit_world.WitWorld):
    def __init__(self) -> None:
        self.calls = 0

    def text(self, fail: bool) -> str:
        self.calls += 1
        if fail:
            raise OutOfTea("as it should")
        return f"call {self.calls}"

    def half(self, n: int) -> int:
        if n == 0:
            raise ZeroDivisionError
        if n % 2:
            raise Err(f"{n} is odd")
        return n // 2

    def nested(self) -> str:
        host.again()
        return "went on"

    async def later(self, milliseconds: int, fail: bool) -> str:
        await asyncio.sleep(milliseconds / 1000)
        if fail:
            raise OutOfTea("later")
        return f"after {milliseconds}"

    def plain(self, fail: bool) -> str:
        if fail:
            raise OutOfTea("plainly")
        return "plain"

    async def things(self):
        raise OutOfTea("no stream")

    def thing(self):
        raise OutOfTea("no handle")
