# Written for Python 3.14, which evaluates annotations when somebody asks for them. Python 3.13
# would raise NameError at five places.
import dataclasses
import inspect
import typing
from typing import TYPE_CHECKING

import wit_world
from helpers import eager
from helpers.tree import Tree

if TYPE_CHECKING:
    from nowhere import Nothing


def first(later: Later, never: Nothing | None = None) -> list[Later]:
    return [later]


@dataclasses.dataclass
class Later:
    name: str
    next: Later | None = None
    count: typing.ClassVar[int] = 3

    def with_next(self, other: Later) -> Later:
        return dataclasses.replace(self, next=other)


counter: Counter | None = None


class Counter:
    limit: None | "Later" = None


class WitWorld(wit_world.WitWorld):
    def names(self) -> list[str]:
        hints = typing.get_type_hints(Later)
        return [
            *(field.name for field in dataclasses.fields(Later)),
            str(hints["next"] == Later | None),
            str(typing.get_type_hints(Later.with_next)["other"] is Later),
            str(typing.get_type_hints(Tree)["left"] == Tree | None),
            first(Later("x").with_next(Later("y")))[0].next.name,
            # What can be evaluated is evaluated, as Python 3.13 does it.
            str(eager.add.__annotations__),
            str(inspect.signature(eager.add)),
        ]
