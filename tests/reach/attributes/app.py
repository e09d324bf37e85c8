import wit_world

class WitWorld(wit_world.WitWorld):
    def run(self) -> str:
        return str(wit_world.imports.clock.now())
