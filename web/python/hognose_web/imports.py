"""Which modules a program imports, and which of them Python does not have."""

import sys
from _ast import AST, Import, ImportFrom, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST
from collections.abc import Iterator
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder

from hognose_later import Later

OWN = {"hognose", "hognose_web", "js", "pyscript", "pyodide", "micropip", "workers", "__page__", "__main__"}


def of(source: str, filename: str) -> list[str]:
    names: dict[str, None] = {}
    for node in walked(compile(source, filename, "exec", PyCF_ONLY_AST | PyCF_ALLOW_TOP_LEVEL_AWAIT)):
        if isinstance(node, Import):
            names.update((alias.name, None) for alias in node.names)
        elif isinstance(node, ImportFrom):
            dots = "." * node.level
            if node.module is None:
                names.update((dots + alias.name, None) for alias in node.names)
            else:
                names[dots + node.module] = None
    return list(names)


def walked(tree: AST) -> Iterator[AST]:
    """As `ast.walk`: the module `ast` is large."""
    nodes = [tree]
    for node in nodes:
        yield node
        for name in node._fields:
            value = getattr(node, name, None)
            nodes += [it for it in (value if isinstance(value, list) else [value]) if isinstance(it, AST)]


def is_known(name: str) -> bool:
    top = name.partition(".")[0]
    return top in sys.stdlib_module_names or top in OWN


def is_in_rest(name: str) -> bool:
    """Whether it is a module of the standard library that was left out, and not fetched so far."""
    if name.partition(".")[0] not in sys.stdlib_module_names:
        return False
    step, path = "", None
    for part in name.split("."):
        step = f"{step}.{part}" if step else part
        module = sys.modules.get(step)
        if module is None or isinstance(module, Later):
            return not any(finder.find_spec(step, path) for finder in (BuiltinImporter, FrozenImporter, PathFinder))
        path = getattr(module, "__path__", None)
    return False
