import lazily
import sometimes
import wit_world
from helper import VALUE
from wit_world.imports import types
from wit_world.imports.types import Thing, log

answer = wit_world.ask("first")
things = {"one": Thing("a")}


def decorate(text):
    return lambda function: function


@decorate(wit_world.ask("decorator"))
def function(text=wit_world.ask("default")):
    return wit_world.ask("body")


class WitWorld:
    log(1, "class")

    def run(self) -> None:
        log(1, "body")


with open("x") as file:
    types.log(1, file.read())
