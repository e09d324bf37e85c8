from wit_world import exports
from wit_world.imports import random


def roll(count):
    return random.get_random_bytes(count)


class Run(exports.Run):
    async def run(self) -> None:
        print(roll("6"))
