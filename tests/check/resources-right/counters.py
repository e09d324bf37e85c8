from __future__ import annotations

from dataclasses import dataclass

from wit_world.exports import counters


class Counter(counters.Counter):
    def __init__(self, start: int) -> None:
        self.value = start

    def next(self) -> int:
        self.value += 1
        return self.value

    def add(self, n: int) -> None:
        self.value += n

    @staticmethod
    def largest(a: Counter, b: counters.Counter) -> int:
        return max(a.next(), b.next())

    def of(n: int) -> "Counter":
        return Counter(n)


@dataclass
class Gauge:
    name: str
