import random

import wit_world
from wit_world import never
from wit_world.imports import things


def squares():
    number = 0
    while True:
        yield number * number
        number += 1


items: list[dict[str, object]] = []
numbers = squares()
held: list[things.Thing] = []


class WitWorld(wit_world.WitWorld):
    def warm(self, items: int) -> int:
        import csv
        import decimal
        import sqlite3

        known = globals()["items"]
        known.extend({"id": item, "price": decimal.Decimal(item) / 7} for item in range(items))
        print(f"{csv.__name__}, {sqlite3.__name__}")
        with open("/tmp/notes", "a") as notes:
            notes.write("x" * items)
        return len(known)

    def look(self) -> str:
        with open("/tmp/notes") as notes:
            length = len(notes.read())
        return f"{len(items)} items, {items[-1]['price']:.3f}, {next(numbers)}, {length} letters"

    def random(self) -> int:
        return random.getrandbits(64)

    def hold(self) -> None:
        held.append(things.Thing())

    async def wait(self) -> None:
        await never()
