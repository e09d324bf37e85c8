import asyncio

import wit_world


class WitWorld(wit_world.WitWorld):
    def spin(self) -> str:
        try:
            # The memory is another one then.
            self.larger = bytes(50_000_000)
            while True:
                pass
        except TimeoutError as error:
            return f"interrupted: {error}"

    async def wait(self) -> str:
        try:
            await asyncio.sleep(3600)
        except KeyboardInterrupt as error:
            return f"woken: {error}"
        return "slept"
