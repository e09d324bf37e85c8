from wit_world import exports


class Math(exports.Math):
    def plus(self, a: int, b: int) -> int:
        return a + b
