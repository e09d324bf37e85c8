import wit_world
import wit_world.import_.types
from wit_world import exportts
from wit_world.imports import tipes, types
from wit_world.imports.typess import Point
from wit_world.imports.types import Pont, Size as S

ORIGIN = types.Pont(0, 0)


class WitWorld(wit_world.WitWorl):
    def run(self) -> None:
        print(types.Colour.BLUE, S.x, types.Thing.mak())
        wit_world.imports.types.lok(1, "")
        from wit_world.imports.types import logg

        logg(1, "")
