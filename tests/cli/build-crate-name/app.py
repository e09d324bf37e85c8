class Sdk:
    def add(self, a: int, b: int) -> int:
        return a + b
