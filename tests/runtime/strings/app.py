import wit_world


class Text(str):
    pass


class WitWorld(wit_world.WitWorld):
    def length(self, s: str) -> int:
        return len(s)

    def reverse(self, s: str) -> str:
        return s[::-1]

    def through(self, s: str) -> str:
        return wit_world.shout(s) + "!"

    def repeat(self, s: str, n: int) -> str:
        return s * n

    def literal(self) -> str:
        return "nul \0 tab \t quote \" backslash \\"

    def subclass(self) -> str:
        return Text("text")
