# Names that lead back to themselves: each is asked once, so that this ends, and soon.
from one import *
from two import *
from widening import *


class Math(Math.Math, Math.Math.Math):
    pass


class WitWorld(Other, Other.a, Other.b, Other.c):
    pass


class Other(WitWorld, WitWorld.d, WitWorld.e):
    pass


if unknown:
    first = second
elif first:
    first = third
else:
    first = first.second.third
if unknown:
    second = first
else:
    second = third
third = first
first.anything(second)
