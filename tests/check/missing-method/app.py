from wit_world import exports


class Math(exports.Math):
    def ad(self, a: int, b: int) -> int:
        return a + b

    neg = -1


class WitWorld:
    pass
