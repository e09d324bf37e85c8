import json
from wit_world import exports

RATES = json.loads("{rates: [1, 2]}")


class Math(exports.Math):
    def add(self, a: int, b: int) -> int:
        return a + b
