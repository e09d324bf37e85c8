import wit_world


class WitWorld(wit_world.WitWorld):
    def kind(self, t: tuple[int, tuple[str, bool]]) -> str:
        return repr(t)

    def single(self, t: tuple[int]) -> tuple[int]:
        return (t[0] + 1,)

    def through(self, t: tuple[int, str]) -> tuple[str, int]:
        return wit_world.swap(t)

    def as_list(self) -> tuple[int, str, float]:
        return [1, "two", 3]

    def many(self) -> tuple[int, int, int, int, int, int, int, int, str]:
        return (1, 2, 3, 4, -1, -2, -3, -4, "x")
