import wit_world
from helper import names

class WitWorld:
    def run(self) -> str:
        return names(wit_world.imports)
