"""Prints the modules of a standard library that load another one when they are imported, otherwise
than by asyncio."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

NOT_INSTALLED = {"test", "tests", "idlelib", "site-packages", "tkinter", "turtledemo", "ensurepip"}


def modules(library: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted(library.rglob("*.py")):
        parts = path.relative_to(library).with_suffix("").parts
        if NOT_INSTALLED.isdisjoint(parts):
            yield ".".join(parts).removesuffix(".__init__"), path


def statements(path: Path) -> Iterator[ast.stmt]:
    """Import statements that run when the module does."""
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        tree = ast.parse(text)
    except SyntaxError:
        # Newer than the Python that runs this.
        lines = re.findall(r"^(?:import [\w., ]+|from [\w.]+ import \w+)", text, re.MULTILINE)
        tree = ast.parse("\n".join(lines))
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            pending.extend(ast.iter_child_nodes(node))


def imported(name: str, path: Path) -> Iterator[str]:
    for node in statements(path):
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join(base + ([node.module] if node.module else []))
            found = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        for path_ in found:
            steps = path_.split(".")
            yield from (".".join(steps[:end]) for end in range(1, len(steps) + 1))


def main(library: Path, wanted: str) -> None:
    imports = {name: set(imported(name, path)) for name, path in modules(library)}
    hits = {wanted}
    while True:
        more = {
            name
            for name, found in imports.items()
            if name not in hits and name.split(".")[0] != "asyncio" and not hits.isdisjoint(found)
        }
        if not more:
            break
        hits |= more
    print("\n".join(sorted(hits)))


main(Path(sys.argv[1]), sys.argv[2])
