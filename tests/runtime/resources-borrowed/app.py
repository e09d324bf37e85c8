import wit_world
from wit_world.imports.things import Thing

kept: list[Thing] = []


class WitWorld(wit_world.WitWorld):
    def look(self, t: Thing) -> str:
        return t.name()

    def look_all(self, t: list[Thing]) -> str:
        return " ".join(thing.name() for thing in t)

    def keep(self, t: Thing) -> None:
        kept.append(t)

    def use_kept(self) -> str:
        try:
            return kept.pop().name()
        except Exception as error:
            return f"names it: {'thing' in str(error)}"

    def own_it(self, t: Thing) -> None:
        kept.append(t)

    def give_back(self) -> Thing:
        return kept.pop()
