"""Compares the golden SDK of every corpus world with what componentize-py generates for it.

Whatever a program can see of the peer's SDK must be there in ours under the same name: modules,
classes, fields, members, functions, parameters, types. `ALLOWED` lists where the two differ on
purpose.
"""

from __future__ import annotations

import argparse
import ast
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import options
from surface import Class, Function, Module, read_module, read_sdk

CORPUS = Path(__file__).parent.parent / "codegen"

SOURCES = CORPUS.parent.parent / "bindgen-py/src/emit/python"

# Modules that both write for every world, and where ours come from.
SHARED = {
    "componentize_py_types.py": "componentize_py_types.py",
    "componentize_py_runtime.pyi": "componentize_py_runtime.py",
    "componentize_py_async_support/__init__.py": "async_support/__init__.py",
    "componentize_py_async_support/streams.py": "async_support/streams.py",
    "componentize_py_async_support/futures.py": "async_support/futures.py",
    "poll_loop.py": "poll_loop.pyi",
}

# World of the corpus, start of the difference (both as patterns): reason.
ALLOWED: list[tuple[str, str, str]] = [
    ("maps", "peer fails", "the peer has no maps"),
    ("fixed-length-*", "peer fails", "the peer has no fixed-length lists"),
    ("docs-that-end-in-quotes", "peer fails", "the peer does not escape quotes at the end of docs"),
    ("named-imports", "peer fails", "the peer does not know an interface under two names"),
    ("resources-one-sided", "peer fails", "an exported type that holds a resource of both sides"),
    ("resources-statics", "peer fails", "the class of an exported resource without methods has no body"),
    ("shared-types", "wit_world.exports: classes: missing [[][]], added", "the peer drops inline interfaces"),
    ("inline-*", "*: functions: missing [[][]], added", "the peer drops functions of inline interfaces"),
    ("inline-*", "*: methods: missing [[][]], added", "the peer drops functions of inline interfaces"),
    ("world-resource", "wit_world: classes: missing [[][]], added", "the peer drops resources of a world"),
    ("names-self", "*: peer takes [[]'self', 'self'", "two parameters of one name"),
    ("resources-names", "*: peer takes [[]'self', 'self'", "two parameters of one name"),
    ("resources-names", "*: peer takes [[]'cls', 'cls'", "two parameters of one name"),
    ("names-collisions", "wit_world", "the peer writes two classes of one name, the second hides the first"),
    ("names-world", "wit_world: functions: missing [[]'imports'", "it would hide the package of that name"),
    ("channels-unreached", "wit_world: functions: missing", "no function of the world names the type, so none can be made"),
    ("channels-*", "wit_world: functions: missing [[][]], added", "the peer knows streams and futures by their names, and lets one of two go"),
    ("pollables", "wit_world.imports.poll.Pollable: methods: missing [[][]], added", "coroutines can wait for pollables"),
    ("names-world", "wit_world", "the protocol hides the peer's class of that name"),
]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", required=True, help="the componentize-py executable")
    parser.add_argument("worlds", nargs="*", help="only these worlds of the corpus")
    arguments = parser.parse_args()
    failed = 0
    unused = set(ALLOWED)
    compared = 0
    for golden in sorted((CORPUS / "golden").iterdir()):
        name = golden.name
        if arguments.worlds and name not in arguments.worlds:
            continue
        compared += 1
        for difference in compare_world(name, golden, arguments.peer):
            rule = next((rule for rule in ALLOWED if allows(rule, name, difference)), None)
            if rule is None:
                print(f"{name}: {difference}")
                failed += 1
            unused.discard(rule)  # type: ignore[arg-type]
    if not arguments.worlds:
        if options.of(arguments.peer) != options.RECORDED.read_text():
            print(f"the options of {arguments.peer} are not those of {options.RECORDED}")
            failed += 1
        for difference in compare_shared(arguments.peer):
            print(difference)
            failed += 1
        for world, pattern, _ in sorted(unused):
            print(f"{world}: allowed but not found: {pattern}")
            failed += 1
    print(f"{compared} worlds compared, {failed} differences")
    return 1 if failed else 0


def compare_shared(peer: str) -> Iterator[str]:
    """The modules that are in every SDK: whatever a program can call by name must be there, with
    the same parameters."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        subprocess.run([peer, "-q", "-d", str(CORPUS / "bools.wit"), "bindings", str(out)], check=True)
        for path in SHARED:
            # What its Python 3.14 can read, that of this machine may not.
            text = re.sub(r"def (\w+)\[\w+\]\(", r"def \1(", (out / path).read_text())
            theirs = read_module(ast.parse(text))
            ours = read_module(ast.parse((SOURCES / SHARED[path]).read_text()))
            name = path.rpartition(".")[0].replace("/", ".")
            for key, function in functions(theirs):
                mine = dict(functions(ours)).get(key)
                if mine is None or mine.params[: len(function.params)] != function.params:
                    yield f"{name}.{key}: peer takes {function.params}, found {mine and mine.params}"


def functions(module: Module) -> Iterator[tuple[str, Function]]:
    """Those that programs call, with the methods of classes. What event loops of asyncio have is in
    asyncio."""
    yield from ((name, function) for name, function in module.functions.items() if not name.startswith("_"))
    for name, found in module.classes.items():
        if not name.startswith("_") and "AbstractEventLoop" not in "".join(found.bases):
            for method, function in inherited(module, found):
                if method.startswith("__") or not method.startswith("_"):
                    yield f"{name}.{method}", function


def inherited(module: Module, found: Class) -> Iterator[tuple[str, Function]]:
    ends = read_module(ast.parse((SOURCES / "async_support/_ends.py").read_text())).classes
    for base in found.bases:
        parent = module.classes.get(base) or module.classes.get(f"_{base}") or ends.get(base)
        if parent is not None:
            yield from inherited(module, parent)
    yield from found.methods.items()


def allows(rule: tuple[str, str, str], world: str, difference: str) -> bool:
    return fnmatch(world, rule[0]) and fnmatch(difference, rule[1] + "*")


def compare_world(name: str, golden: Path, peer: str) -> Iterator[str]:
    path = CORPUS / f"{name}.wit"
    main_file = path
    if not path.exists():
        path = CORPUS / name
        main_file = path / "world.wit"
    first = main_file.read_text().splitlines()[0]
    options = shlex.split(first.removeprefix("// options:")) if first.startswith("// options:") else []
    package = "wit_world"
    if "--world-module" in options:
        package = options[options.index("--world-module") + 1]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        command = [peer, "-q", "-d", str(path), *options, "bindings", str(out)]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0:
            lines = [line for line in run.stderr.splitlines() if "rror" in line or "panicked" in line]
            yield f"peer fails: {(lines or ['?'])[0]}"
            return
        try:
            theirs = read_sdk(out, package)
        except SyntaxError as error:
            yield f"peer fails: {error}"
            return
    ours = read_sdk(golden, package)
    for module in theirs:
        if module in ours:
            yield from compare_module(module, theirs[module], ours[module])
        else:
            yield f"{module}: missing"


def compare_module(name: str, theirs: Module, ours: Module) -> Iterator[str]:
    yield from compare_names(f"{name}: classes", list(theirs.classes), list(ours.classes))
    yield from compare_names(f"{name}: functions", list(theirs.functions), list(ours.functions))
    for key, their_class in theirs.classes.items():
        if key in ours.classes:
            yield from compare_class(f"{name}.{key}", their_class, ours.classes[key])
    for key, their_function in theirs.functions.items():
        if key in ours.functions:
            yield from compare_function(f"{name}.{key}", their_function, ours.functions[key])
    if theirs.unions != ours.unions:
        yield f"{name}: unions: peer {theirs.unions}, found {ours.unions}"


def compare_names(what: str, theirs: list[str], ours: list[str]) -> Iterator[str]:
    if sorted(theirs) != sorted(ours):
        missing = sorted(set(theirs) - set(ours))
        added = sorted(set(ours) - set(theirs))
        yield f"{what}: missing {missing}, added {added}"


def compare_class(name: str, theirs: Class, ours: Class) -> Iterator[str]:
    if theirs.bases != ours.bases or theirs.is_dataclass != ours.is_dataclass:
        yield f"{name}: peer derives from {theirs.bases}, found {ours.bases}"
    ours_fields = {k: v for k, v in ours.fields.items() if k not in ("__slots__", "_handle")}
    if list(theirs.fields) != list(ours_fields):
        yield f"{name}: peer has {list(theirs.fields)}, found {list(ours_fields)}"
    for key, annotation in theirs.fields.items():
        if key in ours_fields and not same_type(annotation, ours_fields[key]):
            yield f"{name}.{key}: peer {annotation}, found {ours_fields[key]}"
    yield from compare_names(f"{name}: methods", list(theirs.methods), list(ours.methods))
    for key, function in theirs.methods.items():
        # It is the same in every resource, and ours promises not to swallow exceptions.
        if key in ours.methods and key != "__exit__":
            yield from compare_function(f"{name}.{key}", function, ours.methods[key])


def compare_function(name: str, theirs: Function, ours: Function) -> Iterator[str]:
    if theirs.params != ours.params:
        yield f"{name}: peer takes {theirs.params}, found {ours.params}"
    if theirs.is_class_method != ours.is_class_method:
        yield f"{name}: class method or not"
    for expected, found in zip(theirs.annotations, ours.annotations):
        if not same_type(expected, found):
            yield f"{name}: peer {theirs.annotations}, found {ours.annotations}"


def same_type(theirs: str, ours: str) -> bool:
    """`Any` and `Self` are the peer's words for a class that it has not written yet."""
    return theirs == ours or "Any" in theirs or "Self" in theirs


if __name__ == "__main__":
    sys.exit(main())
