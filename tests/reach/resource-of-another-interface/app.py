from wit_world.imports import shelves

class WitWorld:
    def run(self) -> str:
        return shelves.first().get("key") or ""
