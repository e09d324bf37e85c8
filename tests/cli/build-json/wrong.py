from wit_world import exports


class Math(exports.Math):
    def add(self, a: int) -> int:
        return a

    async def neg(self, a: str) -> int:
        return -a
