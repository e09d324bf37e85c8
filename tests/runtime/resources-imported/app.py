import gc

import wit_world
from componentize_py_types import Err
from wit_world.imports import things
from wit_world.imports.things import Box, Thing


class WitWorld(wit_world.WitWorld):
    def life(self) -> str:
        thing = Thing("a")
        name = thing.name()
        thing.rename("b")
        other = thing.join(Thing("c"))
        del thing
        return name + other.name()

    def managed(self) -> str:
        with Thing("m") as thing:
            return thing.name()

    def many(self) -> str:
        found = things.all()
        names = [thing.name() for thing in found]
        box = things.boxed(Box("l", found.pop(0)))
        found.clear()
        result = things.maybe(box.content)
        same = things.pair((result, result))
        return f"{names} {box.label} {same} {things.take(result)}"

    def statics(self) -> str:
        merged = Thing.merge([Thing("a"), Thing("b")])
        assert isinstance(merged, Thing)
        nothing = Thing.merge([])
        return f"{merged.name()} {nothing}"

    def fail(self) -> str:
        thing = Thing("f")
        try:
            thing.rename("")
        except Err as error:
            return error.value
        return "nothing raised"

    def cycle(self) -> int:
        holder = [Thing("r")]
        holder.append(holder)
        del holder
        return 1 if gc.collect() > 0 else 0
