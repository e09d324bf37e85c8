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

    def bounce_kept(self) -> list[int]:
        # About the size from which bytes are taken over as they came.
        sizes = [16383, 16384, 16385, 65536, 70001]
        sent = [bytes(n * size % 251 for n in range(size)) for size in sizes]
        kept = [wit_world.bounce(it) for it in sent]
        assert kept == sent and len(set(kept + sent)) == len(sizes)
        assert [it + b"!" for it in kept] == [it + b"!" for it in sent]
        kept.pop(2)
        return [len(it) for it in kept]

    def bounce_len(self, n: int) -> int:
        total = 0
        for _ in range(5):
            total += len(wit_world.bounce(bytes(n)))
        return total
