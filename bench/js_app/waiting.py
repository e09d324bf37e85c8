"""The asynchronous part, by itself: not all can do that."""

import wit_world


class WitWorld(wit_world.WitWorld):
    async def later(self, n):
        return n
