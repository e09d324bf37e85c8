import copy
import pickle
from dataclasses import asdict, astuple, fields, replace

import wit_world
from componentize_py_types import Err, Ok, Some
from wit_world.imports.types import Colour, Point, Shape, Shape_Dot, Shape_Line


class WitWorld(wit_world.WitWorld):
    def features(self, p: Point, s: Shape, c: Colour) -> list[str]:
        p.x += 1
        said = [
            str(asdict(p)),
            str(astuple(p)),
            str([field.name for field in fields(p)]),
            str(replace(p, y=9)),
            str(copy.deepcopy(s) == s),
            str(pickle.loads(pickle.dumps(p)) == p),
            str(pickle.loads(pickle.dumps(c)) is c),
            str(isinstance(s, Shape_Line) and s.value == Point(1, 2)),
            str(Shape_Dot() == Shape_Dot()),
            str(Ok(1) == Ok(1)),
            str(Err(1) == Err(1)),
            str(Some(None) == Some(None)),
            repr(Err("x")),
        ]
        wit_world.store([p, p])
        return said
