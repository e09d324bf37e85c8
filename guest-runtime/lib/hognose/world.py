"""The world that the component was built for."""

from importlib import import_module
from types import ModuleType
from typing import Any

from hognose_interfaces import imports


def imported(interface: str, *versions: str) -> ModuleType | None:
    """The generated module of an imported interface such as `wasi:http/types`, or `None`.

    `versions` are beginnings of those that will do, best first, as in `"0.3", "0.2"`.
    """
    for version in versions:
        for name, module in imports.items():
            found, _, its_version = name.partition("@")
            if found == interface and (its_version == version or its_version.startswith(version + ".")):
                return import_module(module)
    return None


def needed(interface: str, *versions: str) -> ModuleType:
    """The same; where it is missing, the error says what to write."""
    module = imported(interface, *versions)
    if module is None:
        wanted = " or ".join(f"{interface}@{version}" for version in versions)
        raise ImportError(f"the component's world does not import {wanted}: add it to the world in the .wit file")
    return module


def generated(interface: ModuleType) -> Any:
    """The package to which the generated module of an interface belongs. It has the constructors of streams and futures."""
    return import_module(interface.__name__.rsplit(".", 2)[0])
