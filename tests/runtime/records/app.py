from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import NamedTuple

import wit_world
from wit_world.imports.types import Mixed, Person, Point


class Point3(Point):
    z = 0


@dataclass
class Labelled(Point):
    label: str = ""


class Pair(NamedTuple):
    x: int
    y: int


class Lazy:
    @property
    def x(self) -> int:
        return 1

    @property
    def y(self) -> int:
        return 2


WAYS = {
    "positional": lambda: Point(1, 2),
    "keywords": lambda: Point(y=2, x=1),
    "subclass": lambda: Point3(1, 2),
    "dataclass": lambda: Labelled(1, 2, "here"),
    "named tuple": lambda: Pair(1, 2),
    "namespace": lambda: SimpleNamespace(x=1, y=2),
    "properties": lambda: Lazy(),
    "replaced": lambda: replace(Point(9, 2), x=1),
}


class WitWorld(wit_world.WitWorld):
    def mirror(self, p: Point) -> Point:
        p.x, p.y = p.y, p.x
        return p

    def older(self, p: Person) -> Person:
        return Person(p.name, p.age + 1, p.home, p.tags + ["older"], p.nick)

    def save_one(self, how: str) -> int:
        person = Person(name="A", age=1, home=WAYS[how](), tags=("t",), nick=None)
        return wit_world.save(person)

    def produce(self, how: str) -> Point:
        return WAYS[how]()

    def layout(self, m: Mixed) -> Mixed:
        return Mixed(m.a + 1, m.b + 1, m.c + 1, m.d + 1, not m.e, chr(ord(m.f) + 1), m.g + 1)

    def facts(self, p: Point) -> list[str]:
        match p:
            case Point(x, y):
                matched = f"{x} {y}"
        return [
            matched,
            type(p).__name__,
            str(p == Point(p.x, p.y)),
            str(p == Point(p.x + 1, p.y)),
            repr(p),
        ]

    def found(self, name: str) -> str:
        person = wit_world.look_up(name)
        return f"{person.name} {person.home.y} {person.tags} {person.nick}"
