import abc
from typing import Protocol

import mixins
import wit_world
from wit_world import exports


class Base(abc.ABC):
    def add(self, a, b):
        return a + b


class Math(Base, mixins.Negates, exports.Math):
    pass


class WitWorld(mixins.Greets, wit_world.WitWorld, Protocol):
    pass
