import math

import wit_world
from componentize_py_types import Err
from wit_world import exports
from wit_world.exports import shapes
from wit_world.exports.shapes import Colour, Perm, Point, Shape, Shape_Circle, Shape_Line
from wit_world.imports import host


class Counter(shapes.Counter):
    def __init__(self, start: int) -> None:
        self.value = start

    def next(self) -> int:
        self.value += 1
        return self.value


class Shapes(exports.Shapes):
    def length(self, s: Shape) -> float:
        if isinstance(s, Shape_Circle):
            return 2 * s.value
        if isinstance(s, Shape_Line):
            a, b = s.value
            return math.dist((a.x, a.y), (b.x, b.y))
        raise Err(f"{s.value} has no length")

    def move_all(self, p: list[Point], by: Point) -> list[Point]:
        return [Point(point.x + by.x, point.y + by.y) for point in p]

    def other(self, c: Colour) -> Colour:
        return Colour.GREEN if c is Colour.RED else Colour.RED

    def invert(self, p: Perm) -> Perm:
        return ~p


class WitWorld(wit_world.WitWorld):
    def greet(self, name: str) -> str:
        host.log(f"greeting {name}")
        return f"Hello, {name}!"

    def double(self, data: bytes) -> bytes:
        return data + data

    def negate(self, n: int) -> int:
        return -n

    def sum(self, numbers: list[float]) -> float:
        return sum(numbers)

    def find(self, keys: list[str]) -> list[int | None]:
        return [host.look_up(key) for key in keys]

    def fail(self) -> None:
        raise ValueError("as it should")
