from contextlib import contextmanager

import wit_world
from componentize_py_types import Err
from wit_world.imports.types import Problem_Busy, Problem_Missing


class ParseError(Err[str]):
    pass


@contextmanager
def scope():
    yield


def deep(n: int) -> str:
    if n == 0:
        raise Err("deep")
    return deep(n - 1)


class WitWorld(wit_world.WitWorld):
    def parse(self, s: str) -> int:
        try:
            return int(s)
        except ValueError as error:
            raise Err(str(error)) from error

    def unit(self, ok: bool) -> None:
        if not ok:
            raise Err(None)

    def only_error(self, ok: bool) -> None:
        if not ok:
            raise Err(Problem_Missing("key"))

    def only_ok(self, ok: bool) -> list[str]:
        if ok:
            return ["fine"]
        raise Err(None)

    def chained(self, how: str) -> str:
        match how:
            case "subclass":
                raise ParseError("sub")
            case "context manager":
                with scope():
                    raise Err("inside")
            case "finally":
                try:
                    raise Err("kept")
                finally:
                    print("cleaned up")
            case "deep":
                return deep(50)
            case "caught":
                try:
                    raise Err("x")
                except Err as error:
                    return f"caught {error.value}"
            case "exception":
                try:
                    raise Err("as an exception")
                except Exception as error:
                    raise Err(f"again {error.value}")
        return "nothing"
