import os
from wit_world import exports

# The app says in the words of hognose what hognose did not say.
if "SETTINGS" not in os.environ:
    raise RuntimeError("`fast` is a native extension module and was left out while the app is being built; buy it")


class Math(exports.Math):
    def add(self, a: int, b: int) -> int:
        return a + b
