import wit_world


class WitWorld(wit_world.WitWorld):
    def scale(self, v: list[float], by: float) -> list[float]:
        return [x * by for x in v]

    def through(self, v: list[float]) -> list[float]:
        return wit_world.rotate(v)

    def matrix(self, m: list[list[int]]) -> list[list[int]]:
        return [list(row) for row in zip(*m)]

    def names(self, v: list[str]) -> list[str]:
        return v[::-1]

    def from_tuple(self) -> list[int]:
        return (1, 2)
