import os
import random
import secrets
import uuid

import wit_world

drawn = random.random()
generator = random.Random(5)


class WitWorld(wit_world.WitWorld):
    def random(self) -> float:
        return random.random()

    def many(self, n: int) -> list[int]:
        return [random.randrange(1 << 32) for _ in range(n)]

    def uuid(self) -> str:
        return str(uuid.uuid4())

    def token(self) -> str:
        return secrets.token_hex()

    def os_random(self) -> bytes:
        return os.urandom(16)

    def own_generator(self) -> float:
        return generator.random()

    def seeded(self) -> list[int]:
        return [random.Random(7).randrange(100) for _ in range(3)]

    def shuffled(self) -> list[int]:
        items = list(range(50))
        random.shuffle(items)
        return items

    def drawn_at_build(self) -> float:
        return drawn
