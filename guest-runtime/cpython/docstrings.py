"""Collects what CPython's C sources say of functions and types.

The interpreter is built without, and `help` reads it from the archive.

Usage: docstrings.py SOURCE OUT

SOURCE is the folder of the sources. OUT gets `_hognose_docs.py`, whose `DOCS` maps
`module.function`, `Class.method` and `Class` to a docstring as CPython has it: a line with the
signature, `--`, and the text. The builtins' are whole, of others the first paragraph is there.
"""

import ast
import re
import sys
from pathlib import Path

FOLDERS = ["Modules", "Objects", "Python"]
# What no component has, and tests.
SKIPPED = re.compile(
    r"_ctypes|_curses|_dbm|_gdbm|_hashopenssl|_multiprocessing|_posixshmem|_posixsubprocess|_scproxy|_ssl|_test|_tkinter|_winapi|fcntl"
    r"|grpmodule|mmapmodule|msvcrt|overlapped|pwdmodule|readline|resource\.|rotatingtree|socketmodule|syslog|termios|winconsoleio|winreg|xx"
)
STRING = r'"(?:[^"\\]|\\[\s\S])*"'
STRINGS = rf"((?:{STRING}\s*)+)"
DOC = re.compile(rf"PyDoc_STRVAR(?:_shared)?\(\s*(\w+)\s*,\s*{STRINGS}\)")
CLINIC = re.compile(r"/\*\[clinic input\]\n(.*?)\[clinic start generated code\]\*/", re.S)
FUNCTION = re.compile(r"([A-Za-z_][\w.]*)(?:\s+as\s+(\w+))?(?:\s*->.*)?")
DECLARED = re.compile(r"(module|class)\s+([\w.]+)")
METHODS = re.compile(r"PyMethodDef\s+(\w+?)_methods\[\]\s*=\s*\{(.*?)\n\};", re.S)
METHOD = re.compile(r'\{\s*"(\w+)"\s*,[^{}]*?,\s*(\w+)\s*\}')
EXCEPTION = re.compile(rf"^(?:Simple|Middling|Complex)ExtendsException\(\s*\w+,\s*(\w+),[^;]*?{STRINGS}\);?$", re.M)
SLOT = re.compile(rf'"(__\w+__)\(\$self(?:[^"\\]|\\.)*"\s*(?:{STRING}\s*)*')
SLOT_MACRO = re.compile(rf"(UNSLOT|BINSLOT|BINSLOTNOTINFIX|RBINSLOT|RBINSLOTNOTINFIX|IBSLOT)\(\s*(__\w+__)\s*,[^()]*?({STRING})\s*\)")
# How the macros make a docstring of the last argument.
SLOT_FORMS = {
    "UNSLOT": ("($self, /)", "{}"),
    "IBSLOT": ("($self, value, /)", "Return self{}value."),
    "BINSLOT": ("($self, value, /)", "Return self{}value."),
    "RBINSLOT": ("($self, value, /)", "Return value{}self."),
    "BINSLOTNOTINFIX": ("($self, value, /)", "{}"),
    "RBINSLOTNOTINFIX": ("($self, value, /)", "{}"),
}
# Names that are others in Python.
MODULES = {"bltin": "builtins", "os": "posix"}
CLASSES = {"SRE_Pattern": "Pattern", "SRE_Match": "Match", "SRE_Scanner": "Scanner", "paramspec": "ParamSpec", "typealias": "TypeAliasType"}
CLASSES |= {"typevar": "TypeVar", "typevartuple": "TypeVarTuple"}
# What `bytes` and `bytearray` share is documented as of a class `B`.
SHARED = re.compile(r"_Py_(\w+)__doc__")
# Tables of methods, and docstrings of types, that no generated code names.
OWNERS = {
    "builtin": "builtins",
    "bytearray": "bytearray",
    "bytes": "bytes",
    "dict": "dict",
    "frozenset": "frozenset",
    "list": "list",
    "mapp": "dict",
    "memory": "memoryview",
    "object": "object",
    "range": "range",
    "set": "set",
    "slice": "slice",
    "tuple": "tuple",
    "type": "type",
    "unicode": "str",
}
TYPES = {
    "bool_doc": "bool",
    "builtin_sorted__doc__": "builtins.sorted",
    "bytearray_doc": "bytearray",
    "bytes_doc": "bytes",
    "classmethod_doc": "classmethod",
    "dictionary_doc": "dict",
    "filter_doc": "filter",
    "frozenset_doc": "frozenset",
    "long_doc": "int",
    "map_doc": "map",
    "object_doc": "object",
    "range_doc": "range",
    "set_doc": "set",
    "slice_doc": "slice",
    "staticmethod_doc": "staticmethod",
    "super_doc": "super",
    "type_doc": "type",
    "unicode_doc": "str",
    "zip_doc": "zip",
}
# The types whose methods are documented in full.
BUILTINS = {"B", "bool", "bytes", "bytearray", "complex", "dict", "enumerate", "filter", "float", "frozenset", "int", "list", "map"}
BUILTINS |= {"memoryview", "object", "property", "range", "reversed", "set", "slice", "str", "super", "tuple", "type", "zip"}


def text_of(literals: str) -> str:
    """The string that C makes of adjacent literals."""
    parts = re.findall(STRING, literals)
    return b"".join(ast.literal_eval("b" + part) for part in parts if part.isascii()).decode()


def named_by_clinic(path: Path, text: str) -> tuple[str, list[tuple[str, str]]]:
    """The module of a file, and what its blocks for Argument Clinic are about: key and variable."""
    stem = path.stem.removesuffix("module")
    module, classes, found = MODULES.get(stem, stem), set(), []
    for block in CLINIC.finditer(text):
        for line in block[1].splitlines():
            if declared := DECLARED.match(line):
                if declared[1] == "module":
                    module = MODULES.get(declared[2], declared[2])
                else:
                    classes.add(declared[2].rpartition(".")[2])
                continue
            function = FUNCTION.fullmatch(line.rstrip())
            if not function:
                continue
            name = function[1]
            # The maker of a class has the class's own name.
            variable = (function[2] or name.removesuffix(".__new__").replace(".", "_")) + "__doc__"
            owner, _, last = name.rpartition(".")
            owner = MODULES.get(owner, owner)
            cls = owner.rpartition(".")[2]
            if cls in classes:
                cls = CLASSES.get(cls, cls)
                key = cls if last in ("__new__", "__init__") else f"{cls}.{last}"
            else:
                key = f"{owner or module}.{last}"
            found.append((key, variable))
            break
    return module, found


def collect(source: Path) -> dict[str, str]:
    files = [path for folder in FOLDERS for path in sorted((source / folder).rglob("*.[ch]")) if not SKIPPED.search(path.as_posix())]
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in files}
    docs = {}
    for text in texts.values():
        for doc in DOC.finditer(text):
            docs.setdefault(doc[1], text_of(doc[2]))
    found = {}
    for path, text in texts.items():
        module, blocks = named_by_clinic(path, text)
        for key, variable in blocks:
            if variable in docs:
                found.setdefault(key, docs[variable])
        own = {doc[1]: text_of(doc[2]) for doc in DOC.finditer(text)}
        for table in METHODS.finditer(text):
            in_module = path.parent.name == "Modules"
            owner = module if in_module and table[1] in (module, module.lstrip("_"), "module") else OWNERS.get(table[1])
            owner = None if in_module and owner != module else owner
            for name, variable in METHOD.findall(table[2]):
                if owner and variable in own:
                    found.setdefault(f"{owner}.{name}", own[variable])
        for variable, name in TYPES.items():
            if variable in own and path.parent.name != "Modules":
                found.setdefault(name, own[variable])
        for variable, doc in own.items():
            if path.name == "bytes_methods.c" and (shared := SHARED.fullmatch(variable)):
                found.setdefault(f"B.{shared[1]}", doc)
        for exception in EXCEPTION.finditer(text):
            found.setdefault(exception[1], text_of(exception[2]))
        if path.name == "typeobject.c":
            found |= {f".{name}": doc for name, doc in slots(text)}
    return found


def slots(text: str) -> list[tuple[str, str]]:
    """Special methods of types in C, the same for all of them."""
    found = []
    for macro, name, last in SLOT_MACRO.findall(text):
        signature, form = SLOT_FORMS[macro]
        found.append((name, f"{name}{signature}\n--\n\n" + form.format(text_of(last))))
    # Some have another form where the type is no number.
    return found + [(slot[1], text_of(slot[0])) for slot in SLOT.finditer(text)]


def shortened(key: str, doc: str) -> str:
    owner, _, _ = key.rpartition(".")
    if key in BUILTINS or owner in BUILTINS or owner in ("", "builtins"):
        return doc
    signature, line, text = doc.partition("\n--\n\n")
    if not line:
        signature, text = "", doc
    if owner == "posix":
        # Many of these functions are of other systems.
        return signature and signature + line
    return (signature + line + text.strip().split("\n\n")[0]).rstrip(" ")


if __name__ == "__main__":
    entries = {key: shortened(key, doc) for key, doc in sorted(collect(Path(sys.argv[1])).items())}
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    lines = "".join(f"    {key!r}: {doc!r},\n" for key, doc in entries.items() if doc)
    (target / "_hognose_docs.py").write_text(f"DOCS = {{\n{lines}}}\n", encoding="utf-8")
