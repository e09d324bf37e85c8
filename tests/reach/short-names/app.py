from wit_world.imports import clock

class WitWorld:
    def run(self) -> str:
        return str(clock.now())
