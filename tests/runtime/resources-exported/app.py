from componentize_py_types import Err
from wit_world import exports
from wit_world.exports import counters
from wit_world.exports.counters import Named

log: list[str] = []
live = 0


class Counter(counters.Counter):
    def __init__(self, start: int) -> None:
        global live
        live += 1
        self.value = start

    def next(self) -> int:
        self.value += 1
        return self.value

    def add(self, other: "Counter") -> "Counter":
        return Counter(self.value + other.value)

    def absorb(self, other: "Counter") -> None:
        self.value += other.value

    @classmethod
    def parse(cls, text: str) -> "Counter":
        if not text.isdigit():
            raise Err(f"not a number: {text}")
        return cls(int(text))

    def close(self) -> None:
        log.append(f"close {self.value}")

    def __del__(self) -> None:
        global live
        live -= 1
        log.append(f"del {self.value}")


class Counters(exports.Counters):
    def live(self) -> int:
        return live

    def same(self, c: Counter) -> str:
        return f"{type(c).__name__} {c.value}"

    def swap(self, c: Counter) -> Counter:
        return c

    def all(self, n: int) -> list[Counter]:
        return [Counter(i) for i in range(n)]

    def wrap(self, c: Counter) -> Named:
        return Named("n", c)

    def unwrap(self, n: Named) -> Counter:
        return n.counter

    def maybe(self, c: Counter | None) -> Counter | None:
        return c

    def log(self) -> list[str]:
        said = log.copy()
        log.clear()
        return said
