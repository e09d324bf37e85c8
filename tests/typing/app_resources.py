# SDK: resources-both
"""An app in the style of componentize-py: resources of both sides, the older typing syntax."""

from typing import List, Optional, Self

from wit_world import exports
from wit_world.exports import api as exported
from wit_world.imports import api

from componentize_py_types import Err


class Thing(exported.Thing):
    def __init__(self, name: str) -> None:
        self.inner = api.Thing(name)

    def name(self) -> str:
        return self.inner.name()

    def rename(self, to: str) -> None:
        if not to:
            raise Err("empty")
        self.inner.rename(to)

    def join(self, other: Self) -> Self:
        return type(self)(self.name() + other.name())

    @classmethod
    def merge(cls, all: List[Self]) -> Optional[Self]:
        return all[0] if all else None


class Api(exports.Api):
    def take(self, value: exported.Thing) -> None:
        api.take(api.Thing(value.name()))

    def look(self, at: exported.Thing) -> str:
        return at.name()

    def give(self) -> exported.Thing:
        return Thing("new")


def use() -> str:
    first, second = api.Thing("first"), api.give()
    joined = first.join(second)
    merged = api.Thing.merge([joined])
    if merged is None:
        return api.look(first)
    with merged:
        return merged.name()
