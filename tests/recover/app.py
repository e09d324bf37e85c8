import asyncio

import wit_world
from wit_world import exports
from wit_world.exports.shapes import (
    Color,
    Event,
    Event_Started,
    First,
    First_Moved,
    Large,
    Point,
    Rights,
    Wide,
)


class Trouble(Exception):
    pass


def raise_if(fail: bool) -> None:
    if fail:
        raise Trouble("as it was told")


async def raise_later(fail: bool) -> None:
    await asyncio.sleep(0.001)
    raise_if(fail)


POINT = Point(1, -2)
WIDE = Wide("a", [1, 2], POINT, 1.5, "x", True, ["b"])


class Thing(exports.shapes.Thing):
    def __init__(self) -> None:
        pass

    def name(self, fail: bool) -> str:
        raise_if(fail)
        return "thing"


class Shapes(exports.Shapes):
    def nothing(self, fail: bool) -> None:
        raise_if(fail)

    def truth(self, fail: bool) -> bool:
        raise_if(fail)
        return True

    def small(self, fail: bool) -> int:
        raise_if(fail)
        return 7

    def long(self, fail: bool) -> int:
        raise_if(fail)
        return -7

    def single(self, fail: bool) -> float:
        raise_if(fail)
        return 0.5

    def double(self, fail: bool) -> float:
        raise_if(fail)
        return 0.25

    def letter(self, fail: bool) -> str:
        raise_if(fail)
        return "ä"

    def text(self, fail: bool) -> str:
        raise_if(fail)
        return "text"

    def bytes(self, fail: bool) -> bytes:
        raise_if(fail)
        return b"bytes"

    def points(self, fail: bool) -> list[Point]:
        raise_if(fail)
        return [POINT, POINT]

    def a_point(self, fail: bool) -> Point:
        raise_if(fail)
        return POINT

    def a_wide(self, fail: bool) -> Wide:
        raise_if(fail)
        return WIDE

    def a_color(self, fail: bool) -> Color:
        raise_if(fail)
        return Color.GREEN

    def some_rights(self, fail: bool) -> Rights:
        raise_if(fail)
        return Rights.WRITE

    def an_event(self, fail: bool) -> Event:
        raise_if(fail)
        return Event_Started()

    def the_first(self, fail: bool) -> First:
        raise_if(fail)
        return First_Moved(POINT)

    def maybe(self, fail: bool) -> Point | None:
        raise_if(fail)
        return POINT

    def either(self, fail: bool) -> str:
        raise_if(fail)
        return "fine"

    def nested(self, fail: bool) -> list[Point] | None:
        raise_if(fail)
        return [POINT]

    def both(self, fail: bool) -> tuple[str, int]:
        raise_if(fail)
        return ("a", 1)

    def entries(self, fail: bool) -> dict[str, int]:
        raise_if(fail)
        return {"a": 1}

    def maybe_thing(self, fail: bool) -> Thing | None:
        raise_if(fail)
        return None

    def unfit(self, fail: bool) -> list[Point]:
        # Told to fail, it returns something else.
        return [POINT, "no point"] if fail else [POINT]  # type: ignore[list-item]

    async def later_nothing(self, fail: bool) -> None:
        await raise_later(fail)

    async def later_text(self, fail: bool) -> str:
        await raise_later(fail)
        return "text"

    async def later_long(self, fail: bool) -> int:
        await raise_later(fail)
        return -7

    async def later_wide(self, fail: bool) -> Wide:
        await raise_later(fail)
        return WIDE

    async def later_points(self, fail: bool) -> list[Point]:
        await raise_later(fail)
        return [POINT]

    async def later_rights(self, fail: bool) -> Rights:
        await raise_later(fail)
        return Rights.WRITE

    def thing_or(self, fail: bool) -> Thing:
        raise_if(fail)
        return Thing()

    async def later_thing_or(self, fail: bool) -> Thing:
        await raise_later(fail)
        return Thing()

    def plain_thing_or(self, fail: bool) -> Thing:
        raise_if(fail)
        return Thing()

    async def at_once(self, fail: bool) -> str:
        raise_if(fail)
        return "text"

    def plain(self, fail: bool) -> str:
        raise_if(fail)
        return "text"

    def a_thing(self, fail: bool) -> Thing:
        raise_if(fail)
        return Thing()

    def too_large(self, fail: bool) -> Large:
        raise_if(fail)
        return Large([0] * 600)

    def plain_thing(self, fail: bool) -> Thing:
        raise_if(fail)
        return Thing()


class WitWorld(wit_world.WitWorld):
    async def wait(self, milliseconds: int) -> str:
        for _ in range(milliseconds):
            await asyncio.sleep(0.001)
        return "waited"
