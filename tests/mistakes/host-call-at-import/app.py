from wit_world import exports
from wit_world.imports import log

log.write("starting")


class Math(exports.Math):
    def add(self, a: int, b: int) -> int:
        return a + b
