"""The world that the component was built for."""

from importlib import import_module
from types import ModuleType
from typing import Any

from hognose_interfaces import imports, left_out


def imported(interface: str, *versions: str) -> ModuleType | None:
    """The generated module of an imported interface such as `wasi:http/types`, or `None`.

    `versions` are beginnings of those that will do, best first, as in `"0.3", "0.2"`.
    """
    module = _find(imports, interface, versions)
    return None if module is None else import_module(module)


def needed(interface: str, *versions: str) -> ModuleType:
    """The same; where it is missing, the error says what to do."""
    module = imported(interface, *versions)
    if module is None:
        wanted = " or ".join(f"{interface}@{version}" for version in versions)
        if is_left_out(interface, *versions):
            raise ImportError(
                f"the component does not import {wanted}, because nothing in the app was seen to use it: build with --keep-imports"
            )
        raise ImportError(f"the component's world does not import {wanted}: add it to the world in the .wit file")
    return module


def is_left_out(interface: str, *versions: str) -> bool:
    """Whether the world imports it, but the component does not."""
    return _find(left_out, interface, versions) is not None


def generated(interface: ModuleType) -> Any:
    """The package to which the generated module of an interface belongs. It has the constructors
    of streams and futures."""
    return import_module(interface.__name__.rsplit(".", 2)[0])


def _find(modules: dict[str, str], interface: str, versions: tuple[str, ...]) -> str | None:
    """A release comes before what is none: `0.3.0` before `0.3.0-rc`."""
    for version in versions:
        for released in (True, False):
            for name, module in modules.items():
                found, _, its_version = name.partition("@")
                fits = its_version == version or its_version.startswith(version + ".")
                if found == interface and fits and released == ("-" not in its_version):
                    return module
    return None
