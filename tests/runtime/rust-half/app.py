import fast
import native
import wit_world
from wit_world.imports import clock

TALLY = native.Tally("built")


class WitWorld(wit_world.WitWorld):
    def join(self, parts: list[str]) -> str:
        # A native package, linked beside the crate.
        assert fast.sorted("ba") == "ab"
        print("joined")
        return "+".join(parts)

    def stamp_too(self, text: str) -> str:
        return f"{text} at {clock.now('python')}"

    def use_native(self, text: str) -> str:
        TALLY.add(text)
        return f"{native.reverse(text)} {TALLY.name} {len(TALLY)} {TALLY!r}"

    def wrong(self) -> str:
        answers = []
        for call in (lambda: native.reverse(1), lambda: native.reverse(""), lambda: native.nothing):
            try:
                call()
            except Exception as error:
                answers.append(f"{type(error).__name__}: {error}")
        return "; ".join(answers)

    def broken(self) -> None:
        native.panic("from python")


def shout(text: str) -> str:
    print("shouting")
    if not text:
        raise ValueError("nothing to shout")
    return text.upper()
