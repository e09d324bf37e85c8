import wit_world
from wit_world import Mode, Pair


class WitWorld(wit_world.WitWorld):
    def run(self, p: list[Pair], m: Mode) -> list[Pair]:
        if m is Mode.FAST:
            return p
        return [wit_world.swap(pair) for pair in p]
