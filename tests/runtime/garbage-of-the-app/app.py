# Modules that are seeded again when an instance starts.
import random
import sqlite3

import wit_world

finalized: list[str] = []


class Cycle:
    def __init__(self, name: str) -> None:
        self.itself = self
        self.name = name
        # SQLite calls back when the connection ends: it gives the GIL away, and asks for it again.
        self.connection = sqlite3.connect(":memory:")
        self.connection.create_function("twice", 1, lambda number: 2 * number)

    def __del__(self) -> None:
        import textwrap

        finalized.append(textwrap.shorten(self.name, 100))
        if self.name == "first":
            # Garbage that a finalizer leaves.
            Cycle("second")


class Link:
    def __init__(self, next: "Link | None") -> None:
        self.next = next


Cycle("first")
# No stack is as deep as this is long.
chain = None
for _ in range(200_000):
    chain = Link(chain)


class WitWorld(wit_world.WitWorld):
    def finalized(self) -> list[str]:
        return finalized

    def length(self) -> int:
        count, link = 0, chain
        while link is not None:
            count, link = count + 1, link.next
        return count

    def draw(self) -> int:
        return random.getrandbits(32)
