"""A component of Python for components of Python that run components."""

import wit_world
from componentize_py_types import Err


class WitWorld(wit_world.WitWorld):
    def move(self, p: wit_world.Point, by: int) -> wit_world.Point:
        wit_world.say(f"moved {p.x} by {by}")
        return wit_world.Point(p.x + by, p.y + by)

    def words(self, text: str) -> list[str]:
        if not text:
            raise Err("nothing")
        return text.split()

    def fails(self) -> None:
        raise KeyError("own")
