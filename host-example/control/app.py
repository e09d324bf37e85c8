"""A program that its host has to keep in check."""

import wit_world

calls = 0


def spin() -> None:
    while True:
        pass


class WitWorld(wit_world.WitWorld):
    def work(self) -> str:
        try:
            spin()
        except TimeoutError as error:
            return f"caught: {error}"
        return "done"

    def fail(self) -> str:
        raise LookupError("nothing is left")

    def refuse(self) -> None:
        while True:
            try:
                spin()
            except BaseException:
                pass

    def count(self) -> int:
        global calls
        calls += 1
        return calls
