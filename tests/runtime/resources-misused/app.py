import wit_world
from wit_world.imports import things
from wit_world.imports.things import Box, Thing


def after_with() -> None:
    with Thing("a") as thing:
        pass
    thing.name()


def after_move() -> None:
    thing = Thing("a")
    things.take(thing)
    thing.name()


def moved_twice() -> None:
    thing = Thing("a")
    things.take(thing)
    things.take(thing)


def twice_in_one_call() -> None:
    thing = Thing("a")
    Thing.merge([thing, thing])


def wrong_type() -> None:
    things.look("not a thing")


def wrong_beside_right() -> None:
    # The call fails as a whole, so the first resource stays with Python.
    thing = Thing("a")
    try:
        Thing.merge([thing, 5])
    finally:
        thing.name()


def wrong_field() -> None:
    things.boxed(Box("x", None))


class WitWorld(wit_world.WitWorld):
    def misuse(self, how: str) -> str:
        try:
            globals()[how]()
        except Exception as error:
            return f"names it: {'thing' in str(error)}, a TypeError: {isinstance(error, TypeError)}"
        return "nothing raised"
