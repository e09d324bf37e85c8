import wit_world
from wit_world.imports import old_things_api_1_0_0, old_things_api_2_1_0


class WitWorld(wit_world.WitWorld):
    def run(self, x: int) -> int:
        return old_things_api_1_0_0.get(x) + old_things_api_2_1_0.get(str(x))
