"""Implements any world: every function that the generated protocols ask for, by one that is never
called."""

import importlib
import inspect
import pkgutil
import sys
from types import ModuleType

import wit_world


def implementation(protocol: type) -> type:
    members: dict[str, object] = {}
    for name, member in vars(protocol).items():
        function = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if getattr(function, "__isabstractmethod__", False):
            # Functions of both sorts may implement asynchronous ones.
            body = never_awaited if inspect.iscoroutinefunction(function) and len(name) % 2 else never
            members[name] = classmethod(body) if isinstance(member, classmethod) else body
    return type(protocol.__name__, (protocol,), members)


def never(*arguments: object) -> None:
    raise AssertionError("nobody calls this")


async def never_awaited(*arguments: object) -> None:
    raise AssertionError("nobody calls this")


def protocols(module: ModuleType) -> list[type]:
    return [
        value
        for value in vars(module).values()
        if inspect.isclass(value)
        and getattr(value, "_is_protocol", False)
        and value.__module__ == module.__name__
    ]


for protocol in protocols(wit_world):
    globals()[protocol.__name__] = implementation(protocol)

try:
    exports = importlib.import_module("wit_world.exports")
except ModuleNotFoundError:
    pass
else:
    for protocol in protocols(exports):
        globals()[protocol.__name__] = implementation(protocol)
    # Resources of several interfaces may have the same name, so each interface gets a module of its
    # own.
    for _, name, _ in pkgutil.iter_modules(exports.__path__):
        submodule = importlib.import_module(f"wit_world.exports.{name}")
        made = ModuleType(name)
        for protocol in protocols(submodule):
            setattr(made, protocol.__name__, implementation(protocol))
        sys.modules[name] = made
