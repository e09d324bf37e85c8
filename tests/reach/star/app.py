from wit_world.imports import *

class WitWorld:
    def run(self) -> str:
        return str(clock.now())
