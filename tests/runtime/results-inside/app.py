import wit_world
from componentize_py_types import Err, Ok, Result


class WitWorld(wit_world.WitWorld):
    def swap(self, x: list[Result[int, str]]) -> list[Result[str, int]]:
        return [Err(r.value) if isinstance(r, Ok) else Ok(r.value) for r in x]

    def through(self, x: list[Result[int, str]]) -> list[Result[str, int]]:
        return wit_world.convert(x)

    def kind(
        self,
        x: tuple[Result[None, None], Result[int, None], Result[None, str], Result[int, str]],
    ) -> str:
        return " ".join(f"{type(r).__name__}={r.value}" for r in x)

    def units(self) -> list[Result[None, None]]:
        return [Ok(None), Err(None)]

    def nested(self, x: Result[Result[int, str], int] | None) -> Result[Result[int, str], int] | None:
        return x
