"""Packages with native code: those that the runner has inside, and what is said of others."""

import functools
import os
import sys
from collections.abc import Iterable

from .requirements import Requirement, holds, normalised, parsed
from .wheels import Wheel, required

INFO = ".dist-info"


class NeedsRunner(ValueError):
    """Another runner of this package has what is asked for."""


@functools.cache
def inside() -> dict[str, Wheel]:
    """What is in the runner itself, with its releases. `importlib.metadata` knows, too, but most of
    it is in the rest of the standard library."""
    found = {}
    for folder in sys.path:
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            if not name.endswith(INFO):
                continue
            package, version = name.removesuffix(INFO).split("-")[:2]
            try:
                with open(f"{folder}/{name}/METADATA", "rb") as file:
                    requires = required(file.read())
            except OSError:
                continue
            found[normalised(package)] = Wheel(normalised(package), version, "", None, requires)
    return found


def misfit(wheel: Wheel, extras: Iterable[str]) -> str | None:
    """Which release of a package in the runner it asks for, if that is another one."""
    for text in wheel.requires:
        requirement = parsed(text)
        own = inside().get(requirement.name)
        if own is not None and not own.fits(requirement) and holds(requirement.marker, extras):
            return f"{wheel.name} {wheel.version} asks for {shown(requirement)}, and this runner has {own.name} {own.version}"
    return None


def shown(requirement: Requirement) -> str:
    return requirement.name + ",".join(sign + text for sign, text in requirement.clauses)


async def elsewhere() -> dict[str, str]:
    """The releases in `runner/natives.wasm`, if there is one."""
    from js import _hognose_prepared

    return (await _hognose_prepared()).to_py()


async def refused(name: str, version: str, files: list[str]) -> ValueError:
    what = "has native code" if any(file.endswith(".whl") for file in files) else "has no wheel"
    prepared = await elsewhere()
    if name in prepared and not inside():
        return NeedsRunner(
            f"`{name}` {version} {what}, which this runner has not: `runner/natives.wasm` has {name} {prepared[name]};"
            " give its URL as `wasmUrl`, or as the attribute `wasm` of <hognose-py>"
        )
    return ValueError(
        f"`{name}` {version} {what}, and pages can install wheels of pure Python only, besides what their runner has"
        f" ({', '.join(sorted(inside())) or 'nothing'}): name `{name}` in the dependencies of the page's pyproject.toml, of which"
        " `hognose build` makes a runner if it is among the native packages of Hognose, or ask for another release"
    )
