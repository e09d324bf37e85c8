class Math:
    def add(self, a: int) -> int:
        return a

    def neg(self, a: int) -> int:
        return -a


class WitWorld:
    def greet(self, name: str) -> str:
        return name
