"""The public surface of a generated SDK, read from its source: what a program written for it can
see."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Function:
    """A function or method: its parameters by name, and its annotations in one common spelling."""

    params: list[str]
    annotations: list[str]
    is_class_method: bool


@dataclass(slots=True)
class Class:
    """A class: what it derives from, its fields or members in order, its methods."""

    bases: list[str]
    is_dataclass: bool
    fields: dict[str, str] = field(default_factory=dict)
    methods: dict[str, Function] = field(default_factory=dict)


@dataclass(slots=True)
class Module:
    """A module: its classes, functions and unions."""

    classes: dict[str, Class] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    unions: dict[str, list[str]] = field(default_factory=dict)


def read_sdk(root: Path, package: str) -> dict[str, Module]:
    """Every module of `package` below `root`, by dotted name."""
    modules = {}
    for path in sorted((root / package.replace(".", "/")).rglob("*.py")):
        parts = list(path.relative_to(root).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        modules[".".join(parts)] = read_module(ast.parse(path.read_text()))
    return modules


def read_module(tree: ast.Module) -> Module:
    module = Module()
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name):
                module.classes[name] = read_class(node)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                module.functions[name] = read_function(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                module.unions[name] = alternatives(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                module.unions[name] = alternatives(value)
            case _:
                pass
    return module


def read_class(node: ast.ClassDef) -> Class:
    decorators = " ".join(ast.unparse(decorator) for decorator in node.decorator_list)
    result = Class([plain(ast.unparse(base)) for base in node.bases], "dataclass" in decorators)
    for item in node.body:
        match item:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                result.methods[name] = read_function(item)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                result.fields[name] = spelled(annotation)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                result.fields[name] = plain(ast.unparse(value))
            case _:
                pass
    return result


def read_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    decorators = [plain(ast.unparse(decorator)) for decorator in node.decorator_list]
    arguments = node.args.args
    annotations = [spelled(a.annotation) for a in arguments if a.annotation is not None]
    annotations.append(spelled(node.returns))
    return Function([a.arg for a in arguments], annotations, "classmethod" in decorators)


def alternatives(value: ast.expr) -> list[str]:
    """`Union[A, B]` and `A | B` as their alternatives."""
    match value:
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=items)):
            return [ast.unparse(item) for item in items]
        case ast.Subscript(value=ast.Name(id="Union"), slice=item):
            return [ast.unparse(item)]
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return alternatives(left) + alternatives(right)
        case _:
            return [ast.unparse(value)]


def plain(name: str) -> str:
    """A name without the underscore that an alias has."""
    return name.removeprefix("_")


def spelled(node: ast.expr | None) -> str:
    """An annotation in one spelling for old and new syntax, narrow and wide types."""
    match node:
        case None:
            return ""
        case ast.Subscript(value=ast.Name(id="Optional"), slice=item):
            return f"{spelled(item)} | None"
        case ast.Subscript(value=value, slice=item):
            return f"{spelled(value)}[{spelled(item)}]"
        case ast.Tuple(elts=items):
            return ", ".join(spelled(item) for item in items)
        case ast.BinOp(op=ast.BitOr()):
            parts = [spelled(ast.parse(part, mode="eval").body) for part in alternatives(node)]
            if {"bytearray", "memoryview"} <= set(parts):
                parts = [part for part in parts if part not in ("bytearray", "memoryview")]
            return " | ".join(parts)
        case ast.Name(id=name):
            name = plain(name)
            same = {"List": "list", "Tuple": "tuple", "Sequence": "list", "Mapping": "dict"}
            return same.get(name, name)
        case ast.Attribute(attr=name):
            return name
        case _:
            return ast.unparse(node)
