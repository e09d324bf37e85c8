import wit_world
from componentize_py_types import Some


class WitWorld(wit_world.WitWorld):
    def plus_one(self, x: int | None) -> int | None:
        return None if x is None else x + 1

    def nested(self, x: Some[int | None] | None) -> str:
        return repr(x)

    def make(self, depth: int) -> Some[Some[int | None] | None] | None:
        return [None, Some(None), Some(Some(None)), Some(Some(7))][depth]

    def through(self, key: str | None) -> int | None:
        return wit_world.find(key)

    def of_lists(self, x: bytes | None) -> list[str] | None:
        return None if x is None else [str(b) for b in x]

    def falsy(self, x: str | None) -> str | None:
        return x

    def of_bool(self, x: bool | None) -> bool | None:
        return x
