"""Gives back what it gets, in every type there is, and asks the host."""

import math

import wit_world
from componentize_py_types import Err
from wit_world import exports
from wit_world.exports import shapes
from wit_world.imports import host
from wit_world.imports.types import (
    Colour,
    Failure_Broken,
    Failure_Denied,
    Failure_Missing,
    Perm,
    Point,
    Shape_Circle,
    Shape_Line,
    Shape_Named,
)

alive = 0


class Counter(shapes.Counter):
    def __init__(self, start):
        global alive
        alive += 1
        self.value = start

    def next(self):
        self.value += 1
        return self.value

    def add(self, other):
        self.value += other.value
        return self.value

    def close(self):
        return f"closed at {self.value}"

    def __del__(self):
        global alive
        alive -= 1

    @classmethod
    def parse(cls, text):
        if not text.isdigit():
            raise Err(Failure_Missing(text))
        return cls(int(text))

    @classmethod
    def total(cls, all):
        return sum(counter.value for counter in all)


class Shapes(exports.Shapes):
    def length(self, s):
        if isinstance(s, Shape_Circle):
            return 2 * s.value
        if isinstance(s, Shape_Line):
            a, b = s.value
            return math.dist((a.x, a.y), (b.x, b.y))
        raise Err(f"{s.value} has no length" if isinstance(s, Shape_Named) else "nothing is there")

    def move_all(self, points, by):
        return [Point(point.x + by.x, point.y + by.y) for point in points]

    def same_person(self, p):
        return p

    def same_shape(self, s):
        return s

    def same_wide(self, w):
        return w

    def same_loose(self, l):
        return l

    def same_results(self, r, s, t):
        return r, s, t

    def same_options(self, o, p, q):
        return o, p, q

    def same_numbers(self, *numbers):
        return numbers

    def same_bytes(self, b, s):
        return b, s

    def other(self, c):
        return Colour.DARK_GREEN if c is Colour.RED else Colour.RED

    def invert(self, p):
        return ~p

    def check(self, n):
        if n == 1:
            raise Err(Failure_Missing("one"))
        if n == 2:
            raise Err(Failure_Denied(Colour.BLUE))
        if n == 3:
            raise Err(Failure_Broken())

    def bare(self, n):
        if n:
            raise Err(None)

    def use_sink(self, s, p):
        with host.Sink("inner") as inner:
            host.log(s.merge(inner))
        return s.write(p)

    def keep_sink(self, s):
        return f"{s.name()} {host.swallow(s)}"

    def make_sinks(self):
        try:
            host.Sink.open("locked", Perm(0))
        except Err as error:
            host.log(f"{error.value}")
        return [host.Sink("first"), host.give(), host.Sink.open("third", Perm.READ | Perm.CAN_EXEC)]

    def ask(self, at):
        try:
            person = host.find(at)
        except Err as error:
            return f"{error.value}"
        found = [host.look_up(tag) for tag in person.tags]
        colour, number = host.favourite([Colour.BLUE, Colour.DARK_GREEN])
        try:
            host.nothing()
        except Err:
            found.append(0)
        return f"{person.first_name} {person.age} {found} {colour.name} {number}"


class WitWorld(wit_world.WitWorld):
    def greet(self, name):
        return f"Hello, {name}! {wit_world.now()} {alive}"

    def fail(self):
        raise ValueError("as it should")
