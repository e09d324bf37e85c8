import importlib.resources
import os

here = os.path.dirname(__file__)
print(open(os.path.join(here, "note.txt")).read().strip())
print(importlib.resources.files("data").joinpath("note.txt").read_text().strip())
class Math:
    def add(self, a: int, b: int) -> int:
        return a + b

    def neg(self, a: int) -> int:
        return -a


class WitWorld:
    def greet(self, name: str) -> str:
        return name
