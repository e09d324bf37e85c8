import wit_world


class WitWorld(wit_world.WitWorld):
    def flip(self, b: bool) -> bool:
        return not b

    def next_char(self, c: str) -> str:
        return chr(ord(c) + 1)

    def kinds(self, b: bool, c: str) -> str:
        return f"{b!r} {c!r}"
