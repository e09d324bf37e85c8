from typing import TYPE_CHECKING

import wit_world
from wit_world.imports import types

if TYPE_CHECKING:
    from wit_world.imports import only_stubs

try:
    from wit_world.imports import newer
except ImportError:
    newer = None

types.extra = 1


class WitWorld(wit_world.WitWorld):
    def run(self) -> None:
        print(types.extra, types.__name__, types.Colour.RED.name, types.Colour.__members__, types.Point.x)
        if hasattr(types, "later"):
            types.later()
        try:
            types.gone()
        except AttributeError:
            pass
        types = self
        types.anything()
