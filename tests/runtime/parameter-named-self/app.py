import wit_world
from wit_world.imports import host


class WitWorld(wit_world.WitWorld):
    def call(self, self_: str, other: str) -> str:
        return self_ + other

    def pass_on(self, text: str) -> str:
        return host.send(text, 1)
