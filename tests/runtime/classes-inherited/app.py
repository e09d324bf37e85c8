# Methods that classes have from others, in all the ways in which Python has it.
import abc

import wit_world
from wit_world import exports
from wit_world.exports import shapes


class Adds:
    def add(self, a: int, b: int) -> int:
        return a + b


class Halves:
    @staticmethod
    def half(a: int) -> int:
        return a // 2


class Negates(exports.Math, abc.ABC):
    def neg(self, a: int) -> int:
        return -a


# Behind the protocol, whose stubs stand first.
class Math(Negates, Adds, Halves):
    pass


class Greets(wit_world.WitWorld, abc.ABC):
    greeting = "Hello"

    def greet(self, name: str) -> str:
        return f"{self.greeting}, {name}!"


class WitWorld(Greets):
    greeting = "Hi"


class Grows:
    size = 0.0

    def grow(self, by: float) -> None:
        self.size += by


# The host makes none of these: a base for those that are made.
class Shape(shapes.Shape, Grows):
    def __init__(self, size: float) -> None:
        self.size = size

    def name(self) -> str:
        return f"{type(self).__name__} of {self.sides()} sides"


class Square(Shape):
    def sides(self) -> int:
        return 4

    def area(self) -> float:
        return self.size * self.size


class Polygon(Shape):
    count = 0

    def sides(self) -> int:
        return self.count


class Line(Polygon):
    count = 1

    def area(self) -> float:
        return 0.0


class Shapes(exports.Shapes):
    def make(self, kind: str, size: float) -> shapes.Shape:
        return {"square": Square, "line": Line}[kind](size)
