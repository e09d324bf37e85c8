import wit_world
from wit_world.imports import host

answer = host.ask()


class WitWorld(wit_world.WitWorld):
    def run(self) -> str:
        return answer
