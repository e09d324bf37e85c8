import wit_world
from wit_world.imports.types import Point


class WitWorld(wit_world.WitWorld):
    def transpose(self, m: list[list[int]]) -> list[list[int]]:
        return list(zip(*m))

    def words(self, s: list[str]) -> list[str]:
        return sorted(s)

    def move_all(self, p: list[Point]) -> list[Point]:
        return wit_world.route(tuple(Point(q.x + 1, q.y - 1) for q in p))

    def present(self, x: list[str | None]) -> list[bool]:
        return [item is not None for item in x]

    def pairs(self, x: list[tuple[str, int]]) -> list[tuple[int, str]]:
        return [(number, text) for text, number in x]

    def from_generator(self, n: int) -> list[str]:
        return (str(i) for i in range(n))

    def bools(self, x: list[bool]) -> list[bool]:
        return [not item for item in x]

    def chars(self, x: list[str]) -> str:
        return "".join(x)
