import asyncio.subprocess
import fine.deep
import jsn
import numpy.linalg
import wit_wrld
from . import beside
from .nearby import x
from missing import a, b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import stubs

try:
    import fast
except ImportError:
    fast = None


def later():
    import optional


class Math:
    def add(self, a, b): ...

    def neg(self, a): ...


class WitWorld:
    def greet(self, name): ...
