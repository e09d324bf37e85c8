import wit_world
from wit_world import exports

loaded = ["at build"]
calls = 0


class Store(exports.Store):
    def __init__(self) -> None:
        self.data: dict[str, str] = {"first": loaded[0]}

    def set(self, key: str, value: str) -> None:
        self.data[key] = value

    def get(self, key: str) -> str | None:
        return self.data.get(key)


class WitWorld(wit_world.WitWorld):
    def count(self) -> int:
        global calls
        calls += 1
        return calls
