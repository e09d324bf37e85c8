import wit_world
from wit_world.imports.types import Wide


class WitWorld(wit_world.WitWorld):
    def make(self, a: int) -> Wide:
        return Wide(a, "b" * a, a / 2, [a] * a, (bool(a), chr(a + 65)))

    def through(self) -> Wide:
        return wit_world.get()

    def sum(self) -> int:
        return sum(wit_world.pair())

    def try_it(self, ok: bool) -> Wide:
        return wit_world.try_get(ok)

    def empty(self) -> tuple[str, bytes, list[str], str | None]:
        return ("", b"", [], None)
