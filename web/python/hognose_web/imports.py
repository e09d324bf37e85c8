"""Which modules a program imports that only the page can have."""

import ast
import sys

OWN = {"hognose", "hognose_web", "js", "pyscript", "pyodide", "micropip", "workers", "__page__", "__main__"}


def of(source: str, filename: str) -> list[str]:
    names: dict[str, None] = {}
    for node in ast.walk(compile(source, filename, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)):
        if isinstance(node, ast.Import):
            names.update((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            if node.module is None:
                names.update((dots + alias.name, None) for alias in node.names)
            else:
                names[dots + node.module] = None
    return [name for name in names if not is_known(name)]


def is_known(name: str) -> bool:
    top = name.partition(".")[0]
    return top in sys.stdlib_module_names or top in OWN
