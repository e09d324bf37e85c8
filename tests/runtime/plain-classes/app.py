# Nothing here inherits from what was generated.
from functools import partialmethod


class Base:
    def __init__(self) -> None:
        self.prefix = "p"

    def name(self) -> str:
        return self.prefix


class Adder:
    @staticmethod
    def add(a: int, b: int) -> int:
        return a + b


class Tools(Base):
    @classmethod
    def twice(cls, a: int) -> int:
        return a * 2

    def shifted(self, by: int, a: int) -> int:
        return a + by

    later = partialmethod(shifted, 10)


class WitWorld:
    def run(self, suffix: str = "default") -> str:
        return suffix
