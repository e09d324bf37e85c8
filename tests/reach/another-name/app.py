import wit_world as world

class WitWorld(world.WitWorld):
    def run(self) -> str:
        imports = world.imports.clock
        return str(imports.now())
