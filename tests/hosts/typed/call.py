"""Calls the component through the package that `hognose host-bindings` made: python call.py
COMPONENT"""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable
from typing import Any

from typed import Err, Ok, Result, Some, Typed, TypedImports, imports
from typed.imports import host
from typed.imports.types import (
    Colour,
    Failure,
    Failure_Broken,
    Failure_Denied,
    Failure_Missing,
    Loose,
    Loose_At,
    Loose_Data,
    Loose_Flag,
    Loose_Many,
    Loose_None_,
    Loose_Number,
    Loose_SomeOf,
    Perm,
    Person,
    Point,
    Shape,
    Shape_Circle,
    Shape_Line,
    Shape_Named,
    Shape_Nothing,
    Wide,
    Wide_Big,
    Wide_Empty,
    Wide_Flag,
    Wide_Pair,
    Wide_Small,
)
from wasmtime import Trap, WasmtimeError

Results = tuple[list[Result[int, str]], list[Result[int, int]], Result[None, int]]
Options = tuple[Some[int | None] | None, Point | None, list[str | None]]

logged: list[str] = []
dropped: list[str] = []


class Sink(host.Sink):
    def __init__(self, name: str) -> None:
        self._name = name
        self.written: list[Person] = []

    def write(self, p: Person) -> int:
        if not p.tags:
            raise Err(Failure_Denied(Colour.RED))
        self.written.append(p)
        return len(self.written)

    def name(self) -> str:
        return self._name

    def merge(self, other: host.Sink) -> str:
        return f"{self._name}+{other.name()}"

    @classmethod
    def open(cls, name: str, with_: Perm) -> Sink:
        if Perm.READ not in with_:
            raise Err(Failure_Missing(name))
        return cls(f"{name} {with_.value}")

    def close(self) -> None:
        dropped.append(self._name)


class Host(imports.Host):
    Sink = Sink
    found: Any = Person("Ada", None, ["a", "z"], Point(1, 2))

    def log(self, message: str) -> None:
        logged.append(message)

    def look_up(self, key: str) -> int | None:
        return 1 if key == "a" else None

    def find(self, at: Point) -> Person:
        if at == Point(0, 0):
            raise Err(Failure_Missing("origin"))
        if at == Point(9, 9):
            raise ZeroDivisionError("from the host")
        found: Person = self.found
        return found

    def favourite(self, of: list[Colour]) -> tuple[Colour, int]:
        return of[-1], 2**64 - 1

    def swallow(self, s: host.Sink) -> str:
        return f"swallowed {s.name()}"

    def give(self) -> host.Sink:
        return Sink("given")

    def nothing(self) -> None:
        raise Err(None)


class Imports(TypedImports):
    def __init__(self) -> None:
        self.host = Host()

    def now(self) -> int:
        return 42


def check(found: object, expected: object) -> None:
    assert found == expected, f"found {found!r}, expected {expected!r}"
    assert type(found) is type(expected), f"found {found!r}, expected {expected!r}"


def raises(kind: type[BaseException], message: str, call: Callable[[], object]) -> Any:
    try:
        result = call()
    except kind as error:
        assert re.fullmatch(message, str(error)), f"found `{error}`, expected `{message}`"
        return error
    raise AssertionError(f"no {kind.__name__}, but {result!r}")


code = Typed.compile(sys.argv[1])
implementation = Imports()
ada = Person("Ada", 36, ["a", "b"], Point(-1, 2))
half: Any = 0.5
text: Any = "abc"
one: Any = (Point(0, 0),)

with Typed(code, implementation) as typed:
    shapes = typed.shapes
    check(typed.greet("Ada"), "Hello, Ada! 42 0")
    check(shapes.length(Shape_Circle(1.5)), 3.0)
    check(shapes.length(Shape_Line((Point(0, 0), Point(3, 4)))), 5.0)
    check(raises(Err, "x has no length", lambda: shapes.length(Shape_Named("x"))).value, "x has no length")
    raises(Err, "nothing is there", lambda: shapes.length(Shape_Nothing()))
    check(
        shapes.move_all((Point(1, 2), Point(-3, 4)), by=Point(10, -10)),
        [Point(11, -8), Point(7, -6)],
    )
    check(shapes.same_person(ada), ada)
    all_shapes: list[Shape] = [Shape_Circle(-0.5), Shape_Named("日本"), Shape_Nothing()]
    for shape in [*all_shapes, Shape_Line((Point(1, 2), Point(3, 4)))]:
        check(shapes.same_shape(shape), shape)
    wide: list[Wide] = [Wide_Small(1), Wide_Big(2**64 - 1), Wide_Flag(True), Wide_Pair((1, "p")), Wide_Empty()]
    check(shapes.same_wide(wide), wide)
    loose: list[Loose] = [
        Loose_Flag(True),
        Loose_Number(1),
        Loose_Data(b"1"),
        Loose_At(Point(1, 1)),
        Loose_Many([1]),
        Loose_SomeOf(Perm.READ),
        Loose_None_(),
    ]
    check(shapes.same_loose(loose), loose)
    results: Results = ([Ok(1), Err("e")], [Ok(1), Err(1)], Err(3))
    check(shapes.same_results(*results), results)
    check(shapes.same_results([], [], Ok(None)), ([], [], Ok(None)))
    all_options: list[Options] = [
        (None, None, [None, "x"]),
        (Some(None), Point(1, 2), []),
        (Some(3), None, [""]),
    ]
    for options in all_options:
        check(shapes.same_options(*options), options)
    numbers = (-128, 255, -32768, 65535, -(2**31), 2**32 - 1, -(2**63), 2**64 - 1, 0.5, 1e300, "🐗", True)
    check(shapes.same_numbers(*numbers), numbers)
    check(shapes.same_bytes(bytearray(b"\x00\xff"), b"\x00\xff"), (b"\x00\xff", b"\x00\xff"))
    check(shapes.other(Colour.RED), Colour.DARK_GREEN)
    check(shapes.invert(Perm.WRITE), Perm.READ | Perm.CAN_EXEC)
    check(shapes.invert(~Perm(0)), Perm(0))
    shapes.check(0)
    failures: list[Failure] = [Failure_Missing("one"), Failure_Denied(Colour.BLUE), Failure_Broken()]
    for number, failure in enumerate(failures, start=1):
        check(raises(Err, ".*", lambda: shapes.check(number)).value, failure)
    shapes.bare(0)
    check(raises(Err, "None", lambda: shapes.bare(1)).value, None)

    # The host's functions.
    check(shapes.ask(Point(1, 1)), "Ada None [1, None, 0] DARK_GREEN 18446744073709551615")
    check(shapes.ask(Point(0, 0)), "Failure_Missing(value='origin')")

    # Resources of the component.
    with shapes.Counter(5) as counter:
        check(counter.next(), 6)
        check(counter.add(shapes.Counter.parse("4")), 10)
        check(counter.close(), "closed at 10")
    check(raises(Err, ".*", lambda: shapes.Counter.parse("x")).value, Failure_Missing("x"))
    raises(ValueError, "self: the Counter is closed or was given away", counter.next)
    given = [shapes.Counter(1), shapes.Counter(2)]
    check(shapes.Counter.total(given), 3)
    raises(ValueError, "self: the Counter is closed or was given away", given[0].next)
    kept = shapes.Counter(7)
    kept.close_()
    gc.collect()
    check(typed.greet("all"), "Hello, all! 42 0")

    # Resources of ours.
    sink = Sink("mine")
    check(shapes.use_sink(sink, ada), 1)
    check(sink.written, [ada])
    check((logged, dropped), (["mine+inner"], ["inner"]))
    check(raises(Err, ".*", lambda: shapes.use_sink(sink, Person("", 0, [], Point(0, 0)))).value, Failure_Denied(Colour.RED))
    check(shapes.keep_sink(sink), "mine swallowed mine")
    check([made.name() for made in shapes.make_sinks()], ["first", "given", "third 5"])
    check(logged[-1], "Failure_Missing(value='locked')")

    # Values of the wrong type, which type checkers refuse as well.
    wrong: Any = shapes
    raises(TypeError, "n: expected int, found str", lambda: wrong.check("1"))
    raises(OverflowError, "n: expected an integer from 0 to 255, found 256", lambda: wrong.check(256))
    raises(TypeError, r"points\[1\]: expected Point, found tuple", lambda: wrong.move_all([Point(1, 2), (1, 2)], Point(0, 0)))
    raises(TypeError, r"points\[0\].y: expected int, found float", lambda: wrong.move_all([Point(1, half)], Point(0, 0)))
    raises(TypeError, r"p.tags: expected list, found str", lambda: wrong.same_person(Person("", 1, text, Point(0, 0))))
    raises(TypeError, r"s: expected Shape, found float", lambda: wrong.same_shape(1.5))
    raises(TypeError, r"s.value: expected a tuple of 2, found one of 1", lambda: wrong.same_shape(Shape_Line(one)))
    raises(TypeError, r"c: expected Colour, found str", lambda: wrong.other("red"))
    raises(TypeError, r"o: expected Some, found int", lambda: wrong.same_options(1, None, []))
    raises(TypeError, r"r\[0\]: expected Ok or Err, found int", lambda: wrong.same_results([1], [], Ok(None)))
    raises(TypeError, r"s: expected Sink, found str without `write`", lambda: wrong.keep_sink("x"))
    raises(TypeError, r"other: expected Counter, found int", lambda: wrong.Counter(1).add(3))
    raises(TypeError, r"name: expected text that can be encoded, found '\\ud800'", lambda: typed.greet("\ud800"))

with Typed.load(sys.argv[1], Imports()) as typed:
    raises(ZeroDivisionError, "from the host", lambda: typed.shapes.ask(Point(9, 9)))

with Typed(code, Imports()) as typed, Typed(code, Imports()) as another:
    raises(
        ValueError,
        "other: the Counter belongs to another instance",
        lambda: typed.shapes.Counter(1).add(another.shapes.Counter(1)),
    )
    Host.found = Person("Ada", -1, [], Point(0, 0))
    message = "host.find: result.age: expected an integer from 0 to 255, found -1"
    raises(OverflowError, message, lambda: typed.shapes.ask(Point(1, 1)))
    try:
        another.fail()
    except (Trap, WasmtimeError):
        print("all answers are right")
    else:
        sys.exit("`fail` did not trap")
