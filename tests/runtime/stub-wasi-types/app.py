import wit_world
from componentize_py_types import Err
from wit_world.imports.types import Point, Thing


class WitWorld(wit_world.WitWorld):
    def echo(self, p: Point) -> Point:
        return p

    def make(self, n: int) -> int:
        with Thing(n) as thing:
            return thing.get()

    def fallible(self, ok: bool) -> int:
        if ok:
            return 1
        raise Err("no")
