import sys
from importlib import import_module
from types import ModuleType

import wit_world
from wit_world.imports import used


def unseen(reversed_name: str) -> ModuleType:
    """A module by a name that nobody finds in the text."""
    return import_module(reversed_name[::-1])


def failure(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class WitWorld(wit_world.WitWorld):
    def use_it(self) -> str:
        return used.answer()

    def point(self) -> int:
        """What needs no host is there."""
        return unseen("rehto.stropmi.dlrow_tiw").Point(7).x

    def call(self, name: str) -> str:
        world, other = unseen("dlrow_tiw"), unseen("rehto.stropmi.dlrow_tiw")
        functions = {
            "function": lambda: vars(other)["call"](other.Point(1)),
            "constructor": lambda: vars(other)["Thing"]("x"),
            "method": lambda: vars(other)["Thing"].get(object.__new__(vars(other)["Thing"])),
            "static": lambda: vars(other)["Thing"].make(),
            "root": lambda: vars(world)["_ksa"[:0:-1]](),
            "channel": lambda: vars(world)["_maerts_tniop_rehto"[:0:-1]](),
        }
        return failure(functions[name])

    async def wait(self) -> str:
        other = unseen("rehto.stropmi.dlrow_tiw")
        try:
            return await other.wait()
        except RuntimeError as error:
            return str(error)

    def socket(self) -> str:
        return failure(unseen("tekcos").socket)
