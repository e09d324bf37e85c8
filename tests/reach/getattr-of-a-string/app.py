import wit_world.imports

class WitWorld:
    def run(self) -> str:
        return str(getattr(wit_world.imports, "clock").now())
