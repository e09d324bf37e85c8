"""Modules of the standard library that asyncio and others import, and few programs need. They are
made when they are used first, so that the module for pages is small.

The runtime imports this before `asyncio`.
"""

import _ast
import sys
from importlib import _bootstrap
from types import ModuleType
from typing import Any

# What is asked of each while others are imported.
MODULES: dict[str, dict[str, Any]] = {
    "concurrent.futures": {"FIRST_COMPLETED": "FIRST_COMPLETED", "FIRST_EXCEPTION": "FIRST_EXCEPTION", "ALL_COMPLETED": "ALL_COMPLETED"},
    "inspect": {},
    "logging": {"DEBUG": 10},
    "subprocess": {"PIPE": -1, "STDOUT": -2, "DEVNULL": -3},
    "asyncio.sslproto": {},
    "asyncio.unix_events": {"__all__": ("unix_events",)},
}
PACKAGES = {"concurrent.futures", "logging"}
# What `asyncio` has of `asyncio.unix_events`.
OF_UNIX = {
    "SelectorEventLoop",
    "AbstractChildWatcher",
    "SafeChildWatcher",
    "FastChildWatcher",
    "PidfdChildWatcher",
    "MultiLoopChildWatcher",
    "ThreadedChildWatcher",
    "DefaultEventLoopPolicy",
}


def parse(source: Any, filename: str = "<unknown>", mode: str = "exec", **options: Any) -> _ast.AST:
    """What tracebacks use of `ast`, beside its classes."""
    if options:
        make(sys.modules["ast"])
        return sys.modules["ast"].parse(source, filename, mode, **options)
    return compile(source, filename, mode, _ast.PyCF_ONLY_AST)


# These stay, as they are what the module would have.
OF_AST = {name: value for name, value in vars(_ast).items() if not name.startswith("_")} | {"parse": parse}


class Later(ModuleType):
    """A module that is not there yet."""

    def __getattr__(self, name: str) -> Any:
        # What the import system asks of all modules.
        if name in ("__spec__", "__file__", "__cached__") or (name == "__path__" and self.__name__ not in PACKAGES):
            raise AttributeError(name)
        make(self)
        return getattr(self, name)


def make(module: ModuleType) -> None:
    """Executes a module in place, so that those who imported it have it."""
    name = module.__name__
    parent = name.rpartition(".")[0]
    spec = _bootstrap._find_spec(name, sys.modules[parent].__path__ if parent else None)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    before = dict(vars(module))
    module.__class__ = ModuleType
    try:
        _bootstrap._init_module_attrs(spec, module, override=True)
        spec.loader.exec_module(module)
    except BaseException:
        # It is tried again.
        vars(module).clear()
        vars(module).update(before)
        module.__class__ = Later
        raise


class Logger:
    """That of asyncio, which is made when something is logged."""

    def __getattr__(self, name: str) -> Any:
        import logging

        return getattr(logging.getLogger("asyncio"), name)

    def __setattr__(self, name: str, value: Any) -> None:
        import logging

        setattr(logging.getLogger("asyncio"), name, value)


def refuse(cls: object) -> None:
    """`inspect.signature` for `dataclasses`, which asks for a text that nobody reads."""
    raise TypeError


def begin() -> None:
    import concurrent

    for name, known in MODULES.items():
        module = Later(name)
        vars(module).update(known)
        sys.modules[name] = module
    sys.modules["ast"] = Later("ast")
    vars(sys.modules["ast"]).update(OF_AST)
    concurrent.futures = sys.modules["concurrent.futures"]
    vars(sys.modules["inspect"])["signature"] = refuse
    vars(sys.modules["asyncio.unix_events"])["unix_events"] = sys.modules["asyncio.unix_events"]
    log = ModuleType("asyncio.log")
    log.logger = Logger()
    sys.modules["asyncio.log"] = log


def end() -> None:
    """All that the program needs is imported."""
    import asyncio

    def of_unix(name: str) -> Any:
        if name in OF_UNIX:
            return getattr(sys.modules["asyncio.unix_events"], name)
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}", name=name, obj=asyncio)

    asyncio.__getattr__ = of_unix
    asyncio.__all__ = tuple(name for name in asyncio.__all__ if name != "unix_events")
    asyncio.sslproto = sys.modules["asyncio.sslproto"]
    asyncio.log = sys.modules["asyncio.log"]
    for name, known in MODULES.items():
        module = sys.modules[name]
        if isinstance(module, Later):
            for key in [*known, "signature", "unix_events"]:
                vars(module).pop(key, None)


begin()
