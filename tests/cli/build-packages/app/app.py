from importlib.resources import files

from counting.sdk import CountingSdk as Counting
from counting.sdk.imports import demo_greet_types_1_0_0 as theirs
from greetings import Greeter, Who
from greetings.bindings import GreetingsBindings
from greetings.other import text

assert theirs.Who is Who
for missing in ("greetings.bindings.imports.stale", "greetings.wit"):
    try:
        __import__(missing)
    except ImportError:
        pass
    else:
        raise AssertionError(missing)


class Politeness(Greeter):
    def word(self) -> str:
        return "Hello"


class GreetingsBindings(GreetingsBindings):
    def ping(self) -> str:
        return text


class CountingSdk(Counting):
    def count(self, who: Who) -> int:
        return len(who.name)
