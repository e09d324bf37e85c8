import wit_world
from componentize_py_types import Err, Ok, Some
from wit_world.imports import types
from wit_world.imports.types import Point, Shape_Line


class Index:
    def __index__(self) -> int:
        return 7


class Failing:
    def __index__(self) -> int:
        raise LookupError("my own exception")


CALLS = {
    "u8 str": lambda: types.number("1"),
    "u8 float": lambda: types.number(1.0),
    "u8 big": lambda: types.number(256),
    "u8 negative": lambda: types.number(-1),
    "u8 index": lambda: types.number(Index()),
    "u8 failing": lambda: types.number(Failing()),
    "s64 big": lambda: types.signed(1 << 63),
    "u64 big": lambda: types.unsigned(1 << 64),
    "u64 negative": lambda: types.unsigned(-1),
    "f64 str": lambda: types.float("1"),
    "string bytes": lambda: types.text(b"x"),
    "string surrogate": lambda: types.text("\ud800"),
    "char two": lambda: types.letter("ab"),
    "char none": lambda: types.letter(""),
    "char int": lambda: types.letter(97),
    "char surrogate": lambda: types.letter("\ud800"),
    "bool int": lambda: types.truth(1),
    "bool none": lambda: types.truth(None),
    "list none": lambda: types.nested("a", None),
    "list str": lambda: types.nested("a", "abc"),
    "list dict": lambda: types.nested("a", {}),
    "path": lambda: types.nested("a", [Point(1, 2), None, Point("x", 2)]),
    "path range": lambda: types.nested("a", [None, Point(1, 300)]),
    "no attribute": lambda: types.nested("a", [object()]),
    "variant": lambda: types.shape_in(Point(1, 2)),
    "variant payload": lambda: types.shape_in(Shape_Line(Point(1, None))),
    "enum": lambda: types.colour_in(0),
    "flags": lambda: types.perm_in("READ"),
    "numbers item": lambda: types.numbers([1, "2", 3]),
    "numbers range": lambda: types.numbers([1, 2, 70000]),
    "numbers str": lambda: types.numbers("abc"),
    "bytes str": lambda: types.blob("abc"),
    "bytes item": lambda: types.blob([1, 2, -3]),
    "tuple short": lambda: types.pair((1,)),
    "tuple item": lambda: types.pair((1, 2)),
    "grid": lambda: types.grid([[], [[1], [2, 3, 1000]]]),
    "result": lambda: types.outcome(5),
    "result payload": lambda: types.outcome(Err(5)),
    "result fine": lambda: types.outcome(Ok(5)),
    "option": lambda: types.deep(5),
    "option payload": lambda: types.deep(Some("x")),
}


class WitWorld(wit_world.WitWorld):
    def attempt(self, how: str) -> str:
        try:
            return f"gave {CALLS[how]()}"
        except Exception as error:
            return f"{type(error).__name__}: {error}"
