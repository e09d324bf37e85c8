"""Which modules a program imports that only the page can have."""

import sys
from _ast import AST, Import, ImportFrom, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST
from collections.abc import Iterator

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
    return [name for name in names if not is_known(name)]


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
