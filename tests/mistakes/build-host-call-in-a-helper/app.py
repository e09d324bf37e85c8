from wit_world import exports
import settings


class Math(exports.Math):
    def add(self, a: int, b: int) -> int:
        return a + b
