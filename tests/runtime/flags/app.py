import wit_world
from wit_world.imports.types import Nine, Perm, Wide


class WitWorld(wit_world.WitWorld):
    def invert(self, p: Perm) -> Perm:
        return ~p

    def names(self, p: Perm) -> str:
        return ", ".join(flag.name for flag in Perm if flag in p)

    def through(self, p: Perm) -> Perm:
        return wit_world.check(p | Perm.EXEC) & ~Perm.EXEC

    def nine_flip(self, p: Nine) -> Nine:
        return p ^ Nine.F8

    def wide_flip(self, p: Wide) -> Wide:
        return p ^ Wide.F31

    def nothing(self) -> Perm:
        return Perm(0)
