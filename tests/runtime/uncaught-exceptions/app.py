import sys

import wit_world

calls = 0


class Special(Exception):
    def __str__(self) -> str:
        return "special text"


def inner() -> None:
    raise KeyError("inner key")


class WitWorld(wit_world.WitWorld):
    def fail(self, how: str) -> int:
        match how:
            case "plain":
                raise ValueError("boom")
            case "nested":
                inner()
            case "chained":
                try:
                    inner()
                except KeyError as error:
                    raise Special from error
            case "group":
                raise ExceptionGroup("several", [ValueError("one"), TypeError("two")])
            case "exit":
                sys.exit(3)
            case "err":
                from componentize_py_types import Err

                raise Err("there is no error case")
            case "zero":
                return 1 // 0
            case "note":
                error = ValueError("with a note")
                error.add_note("the note")
                raise error
        return 0

    def count(self) -> int:
        global calls
        calls += 1
        return calls

    def fallible(self) -> int:
        # Not an Err, so it does not become the error case.
        raise RuntimeError("unexpected")
