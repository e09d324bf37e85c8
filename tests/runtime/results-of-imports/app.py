import wit_world
from componentize_py_types import Err
from wit_world.imports.types import Problem_Missing


class WitWorld(wit_world.WitWorld):
    def try_get(self, key: str) -> str:
        try:
            return str(wit_world.get(key))
        except Err as error:
            if isinstance(error.value, Problem_Missing):
                return f"missing {error.value.value}"
            return type(error.value).__name__

    def try_others(self) -> str:
        said = []
        for function in (wit_world.touch, wit_world.check, wit_world.count):
            try:
                said.append(repr(function()))
            except Err as error:
                said.append(f"Err {error.value!r}")
        return ", ".join(said)

    def pass_on(self) -> None:
        wit_world.check()
