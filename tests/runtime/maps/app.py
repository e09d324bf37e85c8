from types import MappingProxyType

import wit_world


class WitWorld(wit_world.WitWorld):
    def invert(self, m: dict[str, int]) -> dict[int, str]:
        return {value: key for key, value in m.items()}

    def through(self, m: dict[str, int]) -> dict[int, str]:
        return wit_world.look_up(m)

    def nested(self, m: dict[str, dict[int, list[str]]]) -> dict[str, dict[int, list[str]]]:
        return m

    def mapping(self) -> dict[str, int]:
        return MappingProxyType({"a": 1, "b": 2})

    def kind(self, m: dict[str, bool | None]) -> str:
        return repr(m)
