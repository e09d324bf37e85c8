import abc

import wit_world
from wit_world import exports
from wit_world.exports import shapes


class Adds:
    def add(self, a, b):
        return a + b


class Negates(exports.Math):
    def neg(self, a):
        return -a


# What a protocol asks for stands behind it.
class Math(exports.Math, Adds, abc.ABC):
    def neg(self, a):
        return -a


class Greets(wit_world.WitWorld, abc.ABC):
    pass


class WitWorld(Greets):
    pass


# The host makes none of these, so that others may have the methods.
class Shape(shapes.Shape):
    def sides(self):
        return 4


class Square(Shape):
    def area(self):
        return 1.0


class Shapes(exports.Shapes):
    def make(self, size):
        return Square()


# The host makes these.
class Counter:
    pass


class Counts(Counter):
    def next(self):
        return 1
