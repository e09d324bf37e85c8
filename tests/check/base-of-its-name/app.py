from wit_world import exports as Sdk
from wit_world.exports import Other


class Sdk(Sdk.Sdk):
    def add(self, a: int, b: int) -> int:
        return a + b


class Other(Other):
    def ad(self, a: int, b: int) -> int:
        return a + b
