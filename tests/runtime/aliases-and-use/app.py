import wit_world
from wit_world.imports import more
from wit_world.imports.base import Item


class WitWorld(wit_world.WitWorld):
    def pick(self, k: str, from_: list[Item]) -> Item | None:
        return next((item for item in from_ if item.name == k), None)

    def through(self, from_: list[Item]) -> Item | None:
        return more.first(from_)

    def next(self, i: int) -> int:
        return i + 1
