class Math:
    def add(self, a: int, b: int) -> int:
        return a + b


class WitWorld:
    def greeet(self, name: str) -> str:
        return name
