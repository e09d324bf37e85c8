import wit_world
from componentize_py_types import Err
from wit_world.imports import types
from wit_world.imports.types import Point, Shape_Dot, Shape_Line, Thing, fetch, log


class WitWorld(wit_world.WitWorld):
    def run(self) -> None:
        types.log(1)
        log(1, "a", "b")
        log(1, txt="a")
        log(1, level=1, text="")
        Point(1)
        Point(x=1, y=2, z=3)
        Shape_Dot(1)
        Shape_Line()
        Thing()
        Thing.make(1)
        wit_world.ask()
        raise Err

    def right(self, *args: int, **kwargs: int) -> None:
        types.log(1, text="")
        log(*args)
        log(**kwargs)
        log(1, *args, text="")
        Point(1, y=2)
        Point(*args)
        Shape_Dot()
        Shape_Line(Point(0, 0))
        Thing("a")
        Thing.make()
        wit_world.ask(text="")
        raise Err(1)
