import wit_world
from wit_world.imports.types import Colour, Many


class WitWorld(wit_world.WitWorld):
    def next(self, c: Colour) -> Colour:
        return Colour((c.value + 1) % len(Colour))

    def name(self, c: Colour) -> str:
        return c.name

    def through(self, c: Colour) -> Colour:
        assert c is Colour.BLUE
        return wit_world.ask(c)

    def many_next(self, m: Many) -> Many:
        return Many(m.value + 1)

    def all(self) -> list[Colour]:
        return list(Colour)
