import asyncio

import wit_world
from componentize_py_types import Err
from wit_world.imports import host


class WitWorld(wit_world.WitWorld):
    def relay(self, name: str, depth: int) -> str:
        before = [name * n for n in range(1, 6)]
        answer = "".join(host.call(text, depth) for text in before)
        assert before == [name * n for n in range(1, 6)]
        return f"{name}:{answer}"

    def shout(self, text: str) -> str:
        return text.upper() * 3

    def grow(self, size: int) -> bytes:
        return bytes(size)

    def fail(self, text: str) -> None:
        try:
            raise KeyError("first")
        except KeyError as error:
            raise ValueError(text) from error

    def groups(self) -> None:
        raise ExceptionGroup("two", [ValueError("one"), TypeError("other")])

    def odd(self) -> str:
        return 5  # type: ignore[return-value]

    async def slow(self, name: str) -> str:
        await asyncio.sleep(0)
        return host.call(name, 0) + await host.fetch(name)

    def wait(self, name: str) -> str:
        return f"waited for {asyncio.run(host.fetch(name))}"

    def loads(self, names: list[str]) -> list[str]:
        found = []
        for name in names:
            text = host.load(name)
            try:
                found.append(f"{text} {host.size(name)}")
            except Err as error:
                found.append(f"{text} {error.value}")
        return found

    def load_now(self, name: str) -> str:
        return host.load(name)
