from wit_world import exports


class Math(exports.Math):
    def add(self, a: int, b: int) -> int:
        return a + b


class WitWorld:
    def greet(self, name: str) -> str:
        return name
