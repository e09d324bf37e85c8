"""What is asked for: `name[extra]>=1; python_version > "3.8"`, by PEP 508."""

import ast
import os
import re
import sys
from collections.abc import Callable, Iterable
from typing import NamedTuple

from . import versions

PATTERN = re.compile(
    r"\s*(?P<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?P<extras>[^\]]*)\])?"
    r"\s*(?:@\s*(?P<url>\S+)|(?P<versions>[^;]*))\s*(?:;(?P<marker>.*))?",
    re.DOTALL,
)


class Requirement(NamedTuple):
    name: str
    extras: frozenset[str]
    clauses: tuple[tuple[str, str], ...]
    url: str | None
    marker: str | None


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def parsed(text: str) -> Requirement:
    found = PATTERN.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no requirement: write as in `name>=1.2`, or the URL of a wheel")
    extras = frozenset(normalised(extra.strip()) for extra in (found["extras"] or "").split(",") if extra.strip())
    clauses = tuple(versions.clauses(found["versions"] or ""))
    return Requirement(normalised(found["name"]), extras, clauses, found["url"], found["marker"])


def environment() -> dict[str, str]:
    version = ".".join(map(str, sys.version_info[:3]))
    return {
        "implementation_name": sys.implementation.name,
        "implementation_version": version,
        "os_name": os.name,
        "platform_machine": "wasm32",
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_system": "Emscripten",
        "platform_version": "",
        "python_full_version": version,
        "python_version": ".".join(map(str, sys.version_info[:2])),
        "sys_platform": "emscripten",
    }


# Words of markers that Python's grammar does not have.
OPERATORS = {"===": "==", "~=": ">>"}


def holds(marker: str | None, extras: Iterable[str]) -> bool:
    """Whether a marker is true here, with one of the extras or without any."""
    if marker is None or not marker.strip():
        return True
    for operator, stand_in in OPERATORS.items():
        marker = marker.replace(operator, stand_in)
    try:
        tree = ast.parse(marker.strip(), mode="eval").body
    except SyntaxError:
        raise ValueError(f"{marker!r} is no marker") from None
    given = environment()
    return any(value_of(tree, {**given, "extra": extra}) for extra in ["", *extras])


COMPARISONS: dict[type, str] = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}


def value_of(node: ast.expr, given: dict[str, str]) -> bool:
    match node:
        case ast.BoolOp(op, values):
            every: Callable[[Iterable[bool]], bool] = all if isinstance(op, ast.And) else any
            return every(value_of(value, given) for value in values)
        case ast.Compare(left, [operator], [right]):
            return compared(text_of(left, given), operator, text_of(right, given), "extra" in (name(left), name(right)))
        case ast.BinOp(left, ast.RShift(), right):
            return versions.allows(("~=", text_of(right, given)), versions.Version(text_of(left, given)))
    raise ValueError(f"{ast.unparse(node)!r} is no marker")


def compared(left: str, operator: ast.cmpop, right: str, is_extra: bool) -> bool:
    if isinstance(operator, ast.In):
        return left in right
    if isinstance(operator, ast.NotIn):
        return left not in right
    sign = COMPARISONS[type(operator)]
    if is_extra:
        return (normalised(left) == normalised(right)) == (sign == "==")
    try:
        return versions.allows((sign, right), versions.Version(left))
    except ValueError:
        return {"==": left == right, "!=": left != right, "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]


def name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def text_of(node: ast.expr, given: dict[str, str]) -> str:
    match node:
        case ast.Name(word) if word in given:
            return given[word]
        case ast.Constant(str() as text):
            return text
    raise ValueError(f"{ast.unparse(node)!r} is nothing that markers have")
