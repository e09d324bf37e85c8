import collections
import contextlib
import functools
import inspect
import io
import json
import math
import os
import time

import wit_world


class Mine:
    def method(self, a, b=1):
        """Mine."""


class Plain:
    pass


@functools.wraps(len)
def wrapped(*args):
    return len(*args)


class WitWorld(wit_world.WitWorld):
    def doc(self, what: str) -> str | None:
        doc = eval(what).__doc__
        return None if doc is None else doc.partition("\n")[0]

    def signature(self, what: str) -> str:
        try:
            return str(inspect.signature(eval(what)))
        except ValueError as error:
            return f"ValueError: {error}"

    def help(self, what: str) -> list[str]:
        with contextlib.redirect_stdout(io.StringIO()) as text:
            help(eval(what))
        return [line for line in text.getvalue().splitlines() if line.strip()]
