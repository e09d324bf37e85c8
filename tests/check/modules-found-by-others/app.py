import sys

sys.path.insert(0, "vendored")

import vendored_thing


class Math:
    def add(self, a, b): ...

    def neg(self, a): ...


class WitWorld:
    def greet(self, name): ...
