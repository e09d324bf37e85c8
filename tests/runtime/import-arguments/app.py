import wit_world
from wit_world.imports import host

CALLS = {
    "few": lambda: host.mix(1, "b"),
    "many": lambda: host.mix(1, "b", None, 4),
    "none wanted": lambda: host.nothing(1),
    "unknown": lambda: host.mix(1, "b", d=None),
    "twice": lambda: host.mix(1, "b", None, a=1),
}


class WitWorld(wit_world.WitWorld):
    def keywords(self) -> str:
        host.nothing()
        host.nothing(*(), **{})
        a = host.mix(1, "x", None)
        b = host.mix(1, b_two="x", c=True)
        c = host.mix(c=False, b_two="y", a=2)
        args = (3,)
        d = host.mix(*args, **{"b_two": "z", "c": None})
        return a + b + c + d + str(wit_world.at_top(second=2, first=1))

    def wrong(self, how: str) -> str:
        try:
            CALLS[how]()
        except TypeError as error:
            return f"TypeError, mentions the function: {'mix' in str(error) or 'nothing' in str(error)}"
        return "nothing raised"

    def attributes(self) -> list[str]:
        return [host.mix.__name__, str(callable(host.mix)), wit_world.at_top.__name__]
