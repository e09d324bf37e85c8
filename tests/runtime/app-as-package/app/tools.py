from wit_world import exports

from . import numbers


class Tools(exports.Tools):
    def double(self, x: int) -> int:
        return numbers.times(2, x)
