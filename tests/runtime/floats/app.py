import math

import wit_world


class WitWorld(wit_world.WitWorld):
    def f32_in(self, x: float) -> float:
        return wit_world.narrow(x)

    def f64_in(self, x: float) -> float:
        return wit_world.wide(x)

    def sign(self, x: float) -> float:
        return math.copysign(1.0, x)

    def whole(self) -> float:
        return 3

    def narrowed(self) -> float:
        return 0.1
