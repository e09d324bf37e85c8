import wit_world
from wit_world import exports
from wit_world.exports.shapes import Square


class Adder(exports.Adder):
    def add(self, a: int, b: int) -> int:
        return a + b


class Shapes(exports.Shapes):
    def area(self, s: Square) -> float:
        return s.side * s.side

    def unit(self) -> Square:
        return Square(1.0)


class WitWorld(wit_world.WitWorld):
    def both(self) -> float:
        return Adder().add(1, 2) + Shapes().area(Square(2.0))
