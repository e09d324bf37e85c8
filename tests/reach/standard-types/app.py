import types
from types import ModuleType
import wit_world

class WitWorld(wit_world.WitWorld):
    store: types.ModuleType

    def run(self, log=None) -> str:
        """Says something of wit_world.imports.clock and of pipes."""
        shelves = f"{log} clock"
        return shelves
