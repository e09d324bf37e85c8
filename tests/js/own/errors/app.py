import asyncio

import wit_world
from componentize_py_types import Err
from wit_world import Point
from wit_world.imports import host


class WitWorld(wit_world.WitWorld):
    def total(self, points: list[Point]) -> float:
        return sum(point.x + point.y for point in points)

    def fail(self) -> None:
        raise ValueError("as it should")

    def half(self, n: int) -> int:
        if n % 2:
            raise Err(f"{n} is odd")
        return n // 2

    def relay(self, name: str) -> str:
        try:
            return host.ask(name)
        except Err as error:
            return f"error: {error.value}"

    def grow(self, size: int) -> bytes:
        return bytes(size)

    async def slow(self, milliseconds: int) -> str:
        await asyncio.sleep(milliseconds / 1000)
        return "done"
