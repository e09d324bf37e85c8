class Math:
    def add(self, a: int, b: int) -> int:
        return a + b

    def neg(self, a: int) -> int:
        return -a


class WitWorld:
    def greet(self, name: str) -> str:
        return name
