import wit_world
from componentize_py_types import Err
from wit_world import exports
from wit_world.imports.types import Point, Shape_Dot, Shape_Line

NUMBERS = {"str": "1", "float": 1.0, "none": None, "big": 256, "negative": -1, "huge": 1 << 70}
SHAPES = {"other": 5, "payload": Shape_Line("point"), "class": Shape_Dot, "field": Shape_Line(Point(1, 300))}
BYTES = {"str": "abc", "items": [1, 2, 256], "text items": ["a"], "none": None}


class WitWorld(wit_world.WitWorld):
    def number(self, how):
        return NUMBERS[how]

    def text(self):
        return b"bytes"

    def list_of_text(self):
        return "abc"

    def bool_of_int(self):
        return "yes"

    def one_char(self):
        return "ab"

    def shape_of(self, how):
        return SHAPES[how]

    def colour_of(self):
        return "red"

    def perm_of(self):
        return "read"

    def thing_of(self):
        return object()

    def nothing(self):
        return None

    def maybe(self):
        return "x"

    def fallible(self):
        return "x"

    def failing(self):
        raise Err(5)

    def pair(self):
        return (1, 2, 3)

    def bytes(self, how):
        return BYTES[how]


class Api(exports.Api):
    def path(self, how):
        return [("a", None), ("b", Point(1, "y" if how == "type" else 256))]
