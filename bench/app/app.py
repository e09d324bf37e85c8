"""One program for all tools under measurement."""

import work
import wit_world
from componentize_py_types import Err
from wit_world.imports import host


class WitWorld(wit_world.WitWorld):
    def nothing(self):
        pass

    def add(self, a, b):
        return a + b

    def greet(self, name):
        return f"Hello, {name}!"

    def bytes(self, x):
        return x

    def text(self, x):
        return x

    def sum(self, x):
        return sum(x)

    def count(self, n):
        return list(range(n))

    def floats(self, x):
        return x

    def items(self, x):
        return x

    def nested(self, x):
        return x

    def fails(self, x):
        raise Err("no")

    def ticks(self, n):
        tick = host.tick
        total = 0
        for i in range(n):
            total += tick(i)
        return total

    def work(self, name, n):
        return repr(getattr(work, name)(n))
