import gc

import wit_world
from componentize_py_types import Err, Result, Some
from wit_world import exports
from wit_world.exports import made
from wit_world.imports import things
from wit_world.imports.things import Colour, Event, Item, Perm, Thing


class Counter(made.Counter):
    def __init__(self, start: int) -> None:
        self.value = start
        # A cycle, which only the collector frees.
        self.me = self

    def next(self) -> int:
        self.value += 1
        return self.value

    def join(self, other: "Counter") -> "Counter":
        return Counter(self.value + other.value)


class Made(exports.Made):
    def take(self, c: Counter) -> int:
        return c.value


class WitWorld(wit_world.WitWorld):
    def objects(self) -> int:
        gc.collect()
        return len(gc.get_objects())

    def strings(self, x: str) -> str:
        return things.echo_string(x + "!")

    def bytes(self, x: bytes) -> bytes:
        return things.echo_bytes(memoryview(bytearray(x)))

    def numbers(self, x: list[int]) -> list[int]:
        return things.echo_numbers(tuple(x))

    def floats(self, x: list[float]) -> list[float]:
        return things.echo_floats([value + 1 for value in x])

    def items(self, x: list[Item]) -> list[Item]:
        return things.echo_items([Item(item.name + ".", item.tags, item.size) for item in x])

    def events(self, x: Event) -> Event:
        return things.echo_event(x)

    def small(self, c: Colour, p: Perm) -> tuple[Colour, Perm]:
        return things.echo_small(c, p)

    def maps(self, x: dict[str, bytes]) -> dict[str, bytes]:
        return things.echo_map({key + "k": value for key, value in x.items()})

    def results(self, x: Result[str, int]) -> str:
        if isinstance(x, Err):
            raise Err(x.value)
        return things.echo_result(x)

    def nested(self, x: Some[Result[str, int] | None] | None) -> Some[Result[str, int] | None] | None:
        return things.echo_nested(x)

    def wide(self, a: int, b: float, c: str, d: bool, e: int) -> tuple[int, float, str, bool, int]:
        return things.echo_wide(a, b, c, d, e)

    def resources(self, n: int) -> int:
        thing = Thing(n)
        things.look(thing)
        again = things.echo_thing(thing)
        again.name()
        with again:
            pass
        return n

    def errors(self, n: int) -> int:
        for wrong in ("x", None, [Item("a", ["b", 5], None)], [Item("a", ["b"], 1 << 64)]):
            try:
                things.echo_items(wrong)
            except (TypeError, OverflowError):
                n += 1
        try:
            things.echo_thing(Thing)
        except TypeError:
            n += 1
        return n

    def keywords(self, n: int) -> int:
        a, *_ = things.echo_wide(e=1, d=False, c="x", b=1.5, a=n)
        try:
            things.echo_wide(1, 2, a=3)
        except TypeError:
            pass
        return a
