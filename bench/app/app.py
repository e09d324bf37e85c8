"""One program for all tools under measurement."""

from functools import cache

import work
import wit_world
from componentize_py_types import Err
from wit_world.imports import host


@cache
def kept_numbers():
    return list(range(100_000))


@cache
def kept_floats():
    return [n / 3 for n in range(100_000)]


class WitWorld(wit_world.WitWorld):
    def nothing(self):
        pass

    def add(self, a, b):
        return a + b

    def greet(self, name):
        return f"Hello, {name}!"

    def fails(self, x):
        raise Err("no")

    def bytes(self, x):
        return x

    def text(self, x):
        return x

    def last_number(self, x):
        return x[-1]

    def kept_numbers(self):
        return kept_numbers()

    def numbers(self, x):
        return x

    def sum(self, x):
        return sum(x)

    def count(self, n):
        return list(range(n))

    def last_float(self, x):
        return x[-1]

    def kept_floats(self):
        return kept_floats()

    def floats(self, x):
        return x

    def items(self, x):
        return x

    def nested(self, x):
        return x

    def plain(self, x):
        return x

    def shaped(self, x):
        return x

    def ticks(self, n):
        tick = host.tick
        total = 0
        for i in range(n):
            total += tick(i)
        return total

    def work(self, name, n):
        return repr(getattr(work, name)(n))
