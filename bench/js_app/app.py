"""One program for all that run Python in JavaScript."""

import wit_world


class WitWorld(wit_world.WitWorld):
    def nothing(self):
        pass

    def add(self, a, b):
        return a + b

    def greet(self, name):
        return f"Hello, {name}!"

    def bytes(self, x):
        return x

    def total(self, x):
        return sum(x)

    def doubled(self, x):
        return [2 * n for n in x]

    def shift(self, x, by):
        Point = wit_world.Point
        return [Point(p.x + by, p.y + by) for p in x]

    def ticks(self, count):
        from wit_world.imports.host import tick

        return sum(tick(n) for n in range(count)) & 0xFFFFFFFF

    def names(self, count):
        from wit_world.imports.host import name

        return sum(len(name("title")) for _ in range(count))
