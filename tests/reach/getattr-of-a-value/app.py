import wit_world.imports

class WitWorld:
    def run(self, name="clock") -> str:
        return str(getattr(wit_world.imports, name).now())
