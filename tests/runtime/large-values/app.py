import wit_world


class WitWorld(wit_world.WitWorld):
    def blob(self, n: int) -> bytes:
        return bytes(n)

    def blob_len(self, n: int) -> int:
        return len(bytes(n))

    def numbers(self, n: int) -> int:
        return sum(range(n))

    def texts(self, n: int) -> int:
        return len("".join(["ab"] * n))

    def text(self, n: int) -> int:
        return len("é" * n)

    def bounce_len(self, n: int) -> int:
        total = 0
        for _ in range(5):
            total += len(wit_world.bounce(bytes(n)))
        return total
