"""Builds `tests/examples/` by hognose and by componentize-py with the same arguments, compares what
both components import and export, and runs both.

Imports of ours must be imports of theirs, and all that theirs exports ours must, too.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))

from workplace import HOGNOSE, Workplace, names  # noqa: E402

# The two C libraries call other functions of it.
BELOW_PYTHON = "@0.2"

# By which componentize-py starts Python; it stays in the component.
INTERNAL = "exports"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", type=Path, required=True, help="the componentize-py executable")
    parser.add_argument("--wasm-tools", type=Path, help="the wasm-tools executable, if not beside it")
    parser.add_argument("examples", nargs="*", help="only these")
    arguments = parser.parse_args()
    wasm_tools = arguments.wasm_tools or arguments.peer.with_name("wasm-tools")
    ours, theirs = Workplace(HOGNOSE, "hognose"), Workplace(arguments.peer, "peer")
    failed = 0
    for name in arguments.examples or names():
        components = []
        for tool, workplace in (("hognose", ours), ("componentize-py", theirs)):
            components.append(workplace.build(name))
            try:
                workplace.check(name, components[-1])
            except AssertionError as error:
                print(f"{name}: by {tool}: {error}")
                failed += 1
        our_world, their_world = (World(component, wasm_tools) for component in components)
        for difference in differences(our_world, their_world):
            print(f"{name}: {difference}")
            failed += 1
        print(f"{name}: imports {len(our_world.imports)} of {len(their_world.imports)} interfaces")
    print(f"{failed} differences")
    return 1 if failed else 0


class World:
    """What a component imports and exports, with releases of one generation of WASI taken for the
    same."""

    def __init__(self, component: Path, wasm_tools: Path) -> None:
        printed = subprocess.run([wasm_tools, "component", "wit", component], check=True, capture_output=True, text=True).stdout
        self.imports: set[str] = set()
        self.exports: set[str] = set()
        # Of each interface, the lines with the resource that they are in.
        self.interfaces: dict[str, set[tuple[str, str]]] = {}
        outer: list[str] = []
        for line in re.sub(r"@(0\.\d+)\.\d+", r"@\1", printed).splitlines():
            words = line.strip()
            match outer:
                case ["world root"] if words.startswith("import "):
                    self.imports.add(words.removeprefix("import ").rstrip(";{ "))
                case ["world root"] if words.startswith("export "):
                    self.exports.add(words.removeprefix("export "))
                case [package, interface, *inner] if package.startswith("package "):
                    path, at, version = package.removeprefix("package ").partition("@")
                    key = f"{path}/{interface.removeprefix('interface ')}{at}{version}"
                    self.interfaces.setdefault(key, set()).update((" ".join(inner), item) for item in items(words))
            if words.endswith("{"):
                outer.append(words.rstrip(" {"))
            elif words == "}":
                outer.pop()

    def exported(self) -> dict[str, set[tuple[str, str]]]:
        """The exports, with what is in those that are interfaces."""
        exports = {export.rstrip(";") for export in self.exports if not export.startswith(f"{INTERNAL}: interface")}
        return {export: self.interfaces.get(export, set()) for export in exports}


def items(line: str) -> list[str]:
    """What a line says: `use` names several things."""
    if used := re.fullmatch(r"use (.*)\.\{(.*)\};", line):
        return [f"use {used[1]} {name}" for name in used[2].split(", ")]
    return [] if line in ("", "}") else [line.rstrip(" {;")]


def differences(ours: World, theirs: World) -> Iterator[str]:
    for name in sorted(ours.imports - theirs.imports):
        yield f"imports `{name}`, which theirs does not"
    for name in sorted(ours.imports & theirs.imports):
        if name.endswith(BELOW_PYTHON):
            continue
        for place, line in sorted(ours.interfaces.get(name, set()) - theirs.interfaces.get(name, set())):
            yield f"imports `{name}` with `{line}` in `{place}`, which theirs does not"
    our_exports, their_exports = ours.exported(), theirs.exported()
    for name in sorted(our_exports.keys() | their_exports.keys()):
        if our_exports.get(name) != their_exports.get(name):
            yield f"export `{name}`: theirs {their_exports.get(name)}, ours {our_exports.get(name)}"


if __name__ == "__main__":
    sys.exit(main())
