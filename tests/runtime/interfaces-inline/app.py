import wit_world
from wit_world import exports
from wit_world.imports import clock


class Greeter(exports.Greeter):
    def greet(self, name: str) -> str:
        return f"Hi, {name}"


class WitWorld(wit_world.WitWorld):
    def tick(self) -> int:
        return clock.now().seconds + 1
