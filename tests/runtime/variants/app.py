import wit_world
from wit_world.imports.types import (
    Joined,
    Joined_D,
    Joined_F,
    Joined_I,
    Joined_L,
    Joined_S,
    Shape,
    Shape_Circle,
    Shape_Named,
    Shape_None_,
    Shape_Pair,
    Shape_Square,
    Small,
    Small_A,
    Small_B,
    Tree,
    Tree_Leaf,
    Tree_Node,
)


class Round(Shape_Circle):
    pass


class WitWorld(wit_world.WitWorld):
    def describe(self, s: Shape) -> str:
        match s:
            case Shape_Circle(radius):
                return f"circle {radius}"
            case Shape_Square(side):
                return f"square {side}"
            case Shape_Named(name):
                return f"named {name}"
            case Shape_None_():
                return "none"
            case Shape_Pair((a, b)):
                return f"pair {a} {b}"

    def shapes(self) -> list[Shape]:
        return [
            Shape_Circle(1.5),
            Shape_Square(2),
            Shape_Named("n"),
            Shape_None_(),
            Shape_Pair((-1, "p")),
        ]

    def through(self, s: Shape) -> Shape:
        return wit_world.pick(s)

    def other(self, s: Small) -> Small:
        return Small_B() if isinstance(s, Small_A) else Small_A()

    def join(self, j: Joined) -> Joined:
        if isinstance(j, Joined_I):
            return Joined_F(j.value)
        if isinstance(j, Joined_F):
            return Joined_L(int(j.value))
        if isinstance(j, Joined_L):
            return Joined_D(float(j.value))
        if isinstance(j, Joined_D):
            return Joined_S(str(j.value))
        assert isinstance(j, Joined_S)
        return Joined_I(int(j.value))

    def total(self, t: Tree) -> int:
        return t.value if isinstance(t, Tree_Leaf) else sum(t.value)

    def subclass(self) -> Shape:
        return Round(2.5)
