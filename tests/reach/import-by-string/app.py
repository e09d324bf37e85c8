from importlib import import_module

class WitWorld:
    def run(self) -> str:
        return str(import_module("wit_world.imports.clock").now())
