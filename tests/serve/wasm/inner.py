"""Components inside: the same rules for values as those of generated packages."""

import asyncio
import gc
import sys
import weakref

from componentize_py_types import Err, Ok, Some
from hognose import wasm

NAME = "test:mirror/types@1.2.0"
SEEN = []


class Types:
    """Gives back what it gets."""

    def __getattr__(self, name):
        def same(value):
            SEEN.append((name, value))
            return value

        return same

    def fallible(self, how):
        if how == 0:
            return GIVEN.Point(1, 2)
        if how == 1:
            raise Err(GIVEN.Shape_Dot())
        if how == 2:
            raise KeyError("own")
        return how

    def nothing(self, how):
        if how:
            raise Err(GIVEN.Colour.DARK_BLUE)

    def sink(self, a, long_name):
        SEEN.append((a, long_name))


def python():
    """A component of Python, whose bytes come in."""
    component = wasm.Component(sys.stdin.buffer.read())
    said = []
    instance = component.instantiate({"say": said.append})
    exports, Point = instance.exports, component.exports.Point
    assert exports.move(Point(1, -2), 5) == Point(6, 3) and said == ["moved 1 by 5"]
    assert exports.words("a rose is") == ["a", "rose", "is"]
    assert raised(Err, exports.words, "").value == "nothing"
    # Its traceback went nowhere: it has no standard error.
    assert "unreachable" in raised(wasm.Trap, exports.fails).message
    print("all right")


async def run():
    global MIRROR, GIVEN
    MIRROR = wasm.Component(sys.stdin.buffer.read())
    GIVEN = MIRROR.imports.types
    for check in CHECKS:
        result = check()
        if result is not None:
            await result
        print(check.__name__)


def mirror(**options):
    return MIRROR.instantiate({NAME: Types()}, **options)


def raised(kind, function, *arguments):
    try:
        function(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")


def values_come_back():
    types = mirror().exports.types
    point, line = types.Point(-5, 200), types.Shape_Line(types.Point(1, 2))
    for name, values in {
        "number": [0, 255],
        "small": [-128, 127],
        "short": [-32768],
        "word": [0xFFFF_FFFF],
        "signed": [-(1 << 63), (1 << 63) - 1],
        "unsigned": [(1 << 64) - 1],
        "single": [0.5, float("inf")],
        "float": [1e300, -0.0],
        "text": ["", "hé\u4e2d\U0001f600", "a" * 70_000],
        "letter": ["a", "\U0001f600"],
        "truth": [True, False],
        "person_in": [types.Person("Ada", None, [point]), types.Person("", "London", [])],
        "nested": [[], [point, None, point]],
        "shape_in": [types.Shape_Dot(), line, types.Shape_PolyLine([point, point])],
        "colour_in": [types.Colour.RED, types.Colour.DARK_BLUE],
        "perm_in": [types.Perm(0), types.Perm.READ | types.Perm.WRITE_ALL],
        "many_in": [types.Many.A0 | types.Many.D1, types.Many.C1],
        "numbers": [[], [1, 65535]],
        "floats": [[1.5, -2.5]],
        "blob": [b"", b"abc\0"],
        "texts": [["a", "", "b"]],
        "pair": [(7, "x")],
        "grid": [[[], [b"\x01", b""]]],
        "outcomes": [[Ok(1), Err("no")]],
        "deep": [None, Some(None), Some(3)],
        "ages": [{}, {"Ada": 36, "Bob": 1}],
        "four": [[1, 2, 3, 4]],
    }.items():
        for value in values:
            found = getattr(types, name)(value)
            assert found == value and type(found) is type(value), (name, value, found)
    # What goes in is of the classes of exports, and what Python gets of those of imports.
    assert type(SEEN[0][1]) is int
    passed = next(value for name, value in SEEN if name == "shape_in" and value == GIVEN.Shape_Dot())
    assert type(passed) is GIVEN.Shape_Dot
    assert types.sink(1, "x") is None and types.sink(a=2, long_name="y") is None
    assert SEEN[-2:] == [(1, "x"), (2, "y")]


def other_values_that_do():
    types = mirror().exports.types
    assert types.numbers((1, 2)) == [1, 2] and types.numbers(memoryview(b"ab")) == [97, 98]
    assert types.blob([1, 2]) == b"\1\2" and types.blob(bytearray(b"x")) == b"x"
    assert types.single(1) == 1.0 and types.single(1e300) == float("inf")

    class Duck:
        x, y = 3, 4

    assert types.shape_in(types.Shape_Line(Duck())) == types.Shape_Line(types.Point(3, 4))


def wrong_values_are_named():
    types = mirror().exports.types
    Point, Line = types.Point, types.Shape_Line
    for function, value, kind, words in [
        ("number", "1", TypeError, "`n`: expected u8, found str"),
        ("number", 1.0, TypeError, "`n`: expected u8, found float"),
        ("number", 256, OverflowError, "`n`: 256 does not fit u8 (0 to 255)"),
        ("unsigned", -1, OverflowError, "`n`: -1 does not fit u64 (0 to 18446744073709551615)"),
        ("float", "1", TypeError, "`n`: expected f64, found str"),
        ("text", b"x", TypeError, "`s`: expected string, found bytes"),
        ("letter", "ab", TypeError, "`c`: expected char (a str of length 1), found a str of length 2"),
        ("letter", "\ud800", ValueError, "`c`: expected char, found the surrogate U+D800"),
        ("truth", 1, TypeError, "`b`: expected bool, found int"),
        ("nested", None, TypeError, "`points`: expected list, found None"),
        ("nested", "abc", TypeError, "`points`: expected list, found str"),
        ("nested", [Point(1, 2), None, Point("x", 2)], TypeError, "`points[2].x`: expected s32, found str"),
        ("nested", [None, Point(1, 300)], OverflowError, "`points[1].y`: 300 does not fit u8 (0 to 255)"),
        ("nested", [object()], TypeError, "`points[0]`: expected `point`, found object"),
        ("shape_in", Point(1, 2), TypeError, "`s`: expected a case of `shape`, found Point"),
        ("shape_in", Line(Point(1, None)), TypeError, "`s.value.y`: expected u8, found None"),
        ("colour_in", 0, TypeError, "`c`: expected `colour`, found int"),
        ("perm_in", "READ", TypeError, "`p`: expected `perm`, found str"),
        ("numbers", [1, "2", 3], TypeError, "`n[1]`: expected u16, found str"),
        ("numbers", [1, 2, 70000], OverflowError, "`n[2]`: 70000 does not fit u16 (0 to 65535)"),
        ("numbers", "abc", TypeError, "`n`: expected list<u16>, found str"),
        ("blob", "abc", TypeError, "`b`: expected list<u8>, found str"),
        ("blob", [1, 2, -3], OverflowError, "`b[2]`: -3 does not fit u8 (0 to 255)"),
        ("pair", (1,), TypeError, "`p`: expected tuple of 2, found tuple of 1"),
        ("pair", (1, 2), TypeError, "`p[1]`: expected string, found int"),
        ("grid", [[], [[1], [2, 3, 1000]]], OverflowError, "`g[1][1][2]`: 1000 does not fit s8 (-128 to 127)"),
        ("outcomes", [5], TypeError, "`r[0]`: expected `Ok` or `Err`, found int"),
        ("outcomes", [Err(5)], TypeError, "`r[0].value`: expected string, found int"),
        ("deep", 5, TypeError, "`o`: expected `Some` or None, found int"),
        ("deep", Some("x"), TypeError, "`o.value`: expected u8, found str"),
        ("four", [1], TypeError, "`n`: expected list of 4, found list of 1"),
    ]:
        error = raised(kind, getattr(types, function), value)
        label = f"`types.{function.replace('_', '-')}`: argument "
        assert str(error) == label + words, str(error)
    error = raised(UnicodeEncodeError, types.text, "\ud800")
    assert str(error).endswith("surrogates not allowed (`types.text`: argument `s`)"), error
    error = raised(TypeError, types.sink, 1)
    assert "expected 2 arguments (a, long_name), found 1" in str(error)


def results_are_values_or_raised():
    types = mirror().exports.types
    assert types.fallible(0) == types.Point(1, 2)
    assert raised(Err, types.fallible, 1).value == types.Shape_Dot()
    assert types.nothing(0) is None
    assert raised(Err, types.nothing, 1).value is types.Colour.DARK_BLUE


def exceptions_of_python_pass_through():
    instance = mirror()
    error = raised(KeyError, instance.exports.types.fallible, 2)
    assert error.args == ("own",)
    # A component that trapped is never entered again.
    assert raised(wasm.Trap, instance.exports.types.number, 1)
    error = raised(TypeError, mirror().exports.types.fallible, 3)
    assert str(error) == "`types.fallible`: result: expected `point`, found int", error


async def asynchronous_functions_outside():
    class Slow(Types):
        async def number(self, value):
            await asyncio.sleep(0.001)
            return value + 1

    instance = MIRROR.instantiate({NAME: Slow()})
    assert await instance.exports.types.number.call_async(1) == 2
    assert "call_async" in str(raised(TypeError, instance.exports.types.number, 1))


def components_call_each_other():
    inner = mirror().exports.types
    outer = MIRROR.instantiate({"types": inner}).exports.types
    assert outer.number(7) == 7
    error = raised(TypeError, outer.shape_in, outer.Shape_Dot())
    # Both are of one component, so its classes are those of exports.
    assert "expected a case of `shape`" in str(error)


def what_is_missing_is_named():
    error = raised(wasm.LinkError, MIRROR.instantiate)
    assert str(error).startswith(f"import `number` of `{NAME}` is missing: <function"), error
    assert raised(wasm.CompileError, wasm.Component, b"no component")
    assert raised(wasm.CompileError, wasm.Component, "(module)")
    instance = mirror()
    assert raised(AttributeError, getattr, instance.exports, "other")
    assert raised(AttributeError, getattr, instance.exports.types, "other")


def nobody_enters_an_instance_that_waits():
    errors = []

    class Again(Types):
        def number(self, value):
            errors.append(raised(RuntimeError, instance.exports.types.small, 1))
            return value

    instance = MIRROR.instantiate({NAME: Again()})
    assert instance.exports.types.number(1) == 1
    assert "cannot be called until" in str(errors[0])


def budgets_bound_components():
    source = """(component
      (core module $m
        (memory (export "memory") 1)
        (func (export "forever") (loop $l br $l))
        (func (export "grow") (result i32) (memory.grow (i32.const 100))))
      (core instance $i (instantiate $m))
      (func (export "forever") (canon lift (core func $i "forever")))
      (func (export "grow") (result s32) (canon lift (core func $i "grow"))))"""
    component = wasm.Component(source)
    instance = component.instantiate(fuel=10_000, memory=1 << 20)
    assert instance.exports.grow() == -1 and 0 < instance.fuel < 10_000
    assert raised(wasm.Trap, instance.exports.forever).kind == "fuel"
    assert component.instantiate().exports.grow() == 1


ASYNC_EXPORT = """(component
  (core module $m (func (export "f") (result i32) i32.const 1))
  (core instance $i (instantiate $m))
  (func (export "slow") async (result u32) (canon lift (core func $i "f"))))"""
ASYNC_IMPORT = """(component
  (import "local:far/away" (instance (export "later" (func async (result u32))))))"""


def functions_that_are_asynchronous_in_wit_are_refused_by_name():
    error = raised(wasm.UnsupportedError, wasm.Component, ASYNC_EXPORT)
    refused = " is asynchronous: functions of components inside cannot be"
    assert str(error) == f"`slow`{refused}", error
    error = raised(wasm.UnsupportedError, wasm.Component, ASYNC_IMPORT)
    assert str(error) == f"`later` of `local:far/away`{refused}", error


RESOURCES = """(component
  (import "outside" (instance $outside
    (export "thing" (type $thing (sub resource)))
    (export "[constructor]thing" (func (param "n" u32) (result (own $thing))))
    (export "[method]thing.get" (func (param "self" (borrow $thing)) (result u32)))
    (export "[static]thing.total" (func (result u32)))))
  (alias export $outside "thing" (type $thing))
  (core func $thing-new (canon lower (func $outside "[constructor]thing")))
  (core func $thing-get (canon lower (func $outside "[method]thing.get")))
  (core func $thing-total (canon lower (func $outside "[static]thing.total")))
  (core func $thing-drop (canon resource.drop $thing))
  (core module $dtor
    (global $dropped (export "dropped") (mut i32) (i32.const 0))
    (func (export "dtor") (param i32)
      (global.set $dropped (i32.add (global.get $dropped) (local.get 0)))))
  (core instance $d (instantiate $dtor))
  (type $counter (resource (rep i32) (dtor (func $d "dtor"))))
  (core func $new (canon resource.new $counter))
  (core func $rep (canon resource.rep $counter))
  (core module $m
    (import "" "new" (func $new (param i32) (result i32)))
    (import "" "rep" (func $rep (param i32) (result i32)))
    (import "" "thing-new" (func $thing-new (param i32) (result i32)))
    (import "" "thing-get" (func $thing-get (param i32) (result i32)))
    (import "" "thing-drop" (func $thing-drop (param i32)))
    (import "" "thing-total" (func $thing-total (result i32)))
    (import "d" "dropped" (global $dropped (mut i32)))
    (func (export "make") (param i32) (result i32) (call $new (local.get 0)))
    (func (export "get") (param i32) (result i32) (local.get 0))
    (func (export "take") (param i32) (result i32) (call $rep (local.get 0)))
    (func (export "dropped") (result i32) (global.get $dropped))
    (func (export "use") (param i32) (result i32) (local $t i32)
      (local.set $t (call $thing-new (local.get 0)))
      (call $thing-get (local.get $t))
      (call $thing-drop (local.get $t)))
    (func (export "keep") (param i32) (result i32)
      (call $thing-get (local.get 0))
      (call $thing-drop (local.get 0)))
    (func (export "total") (result i32) (call $thing-total)))
  (core instance $i (instantiate $m
    (with "d" (instance $d))
    (with "" (instance
      (export "new" (func $new)) (export "rep" (func $rep))
      (export "thing-new" (func $thing-new)) (export "thing-get" (func $thing-get))
      (export "thing-drop" (func $thing-drop)) (export "thing-total" (func $thing-total))))))
  (func $make (param "n" u32) (result (own $counter)) (canon lift (core func $i "make")))
  (func $get (param "self" (borrow $counter)) (result u32) (canon lift (core func $i "get")))
  (func $take (param "c" (own $counter)) (result u32) (canon lift (core func $i "take")))
  (func $same (param "c" (own $counter)) (result (own $counter)) (canon lift (core func $i "get")))
  (component $shape
    (import "counter" (type $counter (sub resource)))
    (import "make" (func $make (param "n" u32) (result (own $counter))))
    (import "get" (func $get (param "self" (borrow $counter)) (result u32)))
    (import "take" (func $take (param "c" (own $counter)) (result u32)))
    (import "same" (func $same (param "c" (own $counter)) (result (own $counter))))
    (export $named "counter" (type $counter))
    (export "[constructor]counter" (func $make) (func (param "n" u32) (result (own $named))))
    (export "[method]counter.get" (func $get)
      (func (param "self" (borrow $named)) (result u32)))
    (export "take" (func $take) (func (param "c" (own $named)) (result u32)))
    (export "same" (func $same) (func (param "c" (own $named)) (result (own $named)))))
  (instance $counters (instantiate $shape
    (with "counter" (type $counter)) (with "make" (func $make)) (with "get" (func $get))
    (with "take" (func $take)) (with "same" (func $same))))
  (export "counters" (instance $counters))
  (func (export "dropped") (result u32) (canon lift (core func $i "dropped")))
  (func (export "use") (param "n" u32) (result u32) (canon lift (core func $i "use")))
  (func (export "keep") (param "t" (borrow $thing)) (result u32)
    (canon lift (core func $i "keep")))
  (func (export "total") (result u32) (canon lift (core func $i "total"))))"""


class Thing:
    closed = []

    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n * 10

    @classmethod
    def total(cls):
        return 42

    def close(self):
        self.closed.append(self.n)


def resources_of_both_sides():
    component = wasm.Component(RESOURCES)
    instance = component.instantiate({"outside": {"Thing": Thing}})
    exports = instance.exports
    Counter, counters = exports.counters.Counter, exports.counters
    first = Counter(5)
    assert isinstance(first, component.exports.counters.Counter) and first.get() == 5
    again = counters.same(first)
    assert again.get() == 5
    assert "was given away" in str(raised(ValueError, first.get))
    assert counters.take(again) == 5
    with Counter(7) as second:
        assert second.get() == 7
    assert "dropped" in str(raised(ValueError, second.get)) and exports.dropped() == 7
    third = Counter(9)
    del third
    gc.collect()
    assert exports.dropped() == 16
    assert exports.use(3) == 30 and Thing.closed == [3]
    assert exports.keep(Thing(4)) == 40 and not instance.objects and exports.total() == 42
    other = component.instantiate({"outside": {"Thing": Thing}}).exports
    error = raised(TypeError, other.counters.take, Counter(1))
    assert "another instance" in str(error)


def instances_go_with_their_last_reference():
    instance = mirror()
    types, seen = instance.exports.types, weakref.ref(instance)
    del instance
    assert types.number(1) == 1
    del types
    assert seen() is None


CHECKS = [
    values_come_back,
    other_values_that_do,
    wrong_values_are_named,
    results_are_values_or_raised,
    exceptions_of_python_pass_through,
    asynchronous_functions_outside,
    components_call_each_other,
    what_is_missing_is_named,
    nobody_enters_an_instance_that_waits,
    budgets_bound_components,
    functions_that_are_asynchronous_in_wit_are_refused_by_name,
    resources_of_both_sides,
    instances_go_with_their_last_reference,
]
