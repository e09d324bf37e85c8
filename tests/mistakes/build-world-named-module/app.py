import adder


class Adder(adder.Adder):
    def add(self, a: int, b: int) -> int:
        return a + b
