from wit_world import exports
from wit_world.exports import api as exported
from wit_world.imports import api as imported


class Thing(exported.Thing):
    def __init__(self, name: str) -> None:
        self.inner = imported.Thing(name)

    def name(self) -> str:
        return f"<{self.inner.name()}>"


class Api(exports.Api):
    def look(self, t: Thing) -> str:
        return imported.look(t.inner)

    def give(self) -> Thing:
        thing = Thing.__new__(Thing)
        thing.inner = imported.give()
        return thing
