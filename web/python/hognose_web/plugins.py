"""Modules of WebAssembly for Edge Python: its plugin interface, version 1.

A module has functions of handles: it imports six functions as `edge_op`, by which it works with
values of Python, and exports `__edge_alloc`. See `wasm-abi` of that project's documentation.
"""

import itertools
from collections.abc import Callable
from typing import Any

from .wire import INVALID, decoded, encoded

VERSION = 1
# Where a function of Rust has another name than in Python.
PREFIX = "__fn_"
KINDS: list[type[Exception]] = [TypeError, ValueError, RuntimeError, AttributeError, IndexError, KeyError]
CUSTOM = len(KINDS)

# By the numbers of `edge_op`: with the object, the name, and the arguments.
OPERATIONS: list[Callable[[Any, str, list[Any]], Any]] = [
    lambda it, name, given: (it if name == "__call__" else getattr(it, name))(*given),
    lambda it, name, given: getattr(it, name),
    lambda it, name, given: setattr(it, name, given[0]),
    lambda it, name, given: it[given[0]],
    lambda it, name, given: it.__setitem__(given[0], given[1]),
    lambda it, name, given: len(it),
    lambda it, name, given: iter(it),
    lambda it, name, given: next(it),
    lambda it, name, given: {},
    lambda it, name, given: [],
    lambda it, name, given: type(it).__name__,
    lambda it, name, given: tuple(given),
    lambda it, name, given: set(given),
    lambda it, name, given: frozenset(given),
]


class Plugin:
    """An instance of a module."""

    def __init__(self, module: Any) -> None:
        from js import WebAssembly

        self.handles: dict[int, Any] = {}
        self.numbers = itertools.count(1)
        self.error: BaseException | None = None
        names = ("op", "encode", "decode", "release", "take_error", "throw")
        env = {f"edge_{name}": getattr(self, name) for name in names}
        self.exports = WebAssembly.Instance.new(module, {"env": env}).exports
        version = self.exports["__edge_abi_version"]() if "__edge_abi_version" in self.exports else VERSION
        if version != VERSION:
            raise ImportError(f"the module is for version {version} of the plugin interface, expected {VERSION}")

    # Memory of the module: it may have grown since the last call.
    def read(self, address: int, length: int) -> bytes:
        from js import Uint8Array

        return Uint8Array.new(self.exports.memory.buffer, address & INVALID, length).to_bytes()

    def write(self, address: int, contents: bytes) -> None:
        from js import Uint8Array

        Uint8Array.new(self.exports.memory.buffer, address & INVALID, len(contents)).assign(contents)

    def read_words(self, address: int, count: int) -> list[int]:
        return memoryview(self.read(address, 4 * count)).cast("I").tolist()

    def write_word(self, address: int, value: int) -> None:
        self.write(address, value.to_bytes(4, "little"))

    def put(self, value: Any) -> int:
        handle = next(self.numbers)
        self.handles[handle] = value
        return handle

    def call(self, function: Any, given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        argv = [self.put(value) for value in given] + [self.put(named) if named else 0]
        size = 4 * (len(argv) + 1)
        place = self.exports["__edge_alloc"](size)
        self.write(place, b"".join(handle.to_bytes(4, "little") for handle in [*argv, 0]))
        try:
            status = function(place, len(argv), place + size - 4)
            [result] = self.read_words(place + size - 4, 1)
        finally:
            for handle in argv:
                self.release(handle)
            if "__edge_free" in self.exports:
                self.exports["__edge_free"](place, size)
        error, self.error = self.error, None
        if status != 0:
            raise error or RuntimeError(f"the module's function gave {status} and no error")
        return self.handles.pop(result, None)

    # What the module imports.
    def op(self, op: int, it: int, name: int, length: int, argv: int, count: int, out: int) -> int:
        try:
            if not 0 <= op < len(OPERATIONS):
                raise RuntimeError(f"the plugin interface has no operation {op}")
            given = [self.handles[handle] for handle in self.read_words(argv, count)] if count else []
            result = OPERATIONS[op](self.handles.get(it), self.read(name, length).decode(), given)
        except BaseException as error:
            self.error = error
            return 1
        self.write_word(out, self.put(result))
        return 0

    def encode(self, tag: int, address: int, length: int) -> int:
        try:
            return self.put(decoded(tag, self.read(address, length)))
        except (ValueError, IndexError):
            return 0

    def decode(self, handle: int, out_tag: int, address: int, most: int) -> int:
        tag, contents = encoded(self.handles.get(handle)) if handle in self.handles else (INVALID, b"")
        self.write_word(out_tag, tag)
        if len(contents) > most:
            return -len(contents)
        self.write(address, contents)
        return len(contents)

    def release(self, handle: int) -> None:
        self.handles.pop(handle, None)

    def take_error(self, out_kind: int, address: int, most: int) -> int:
        if self.error is None:
            return -1
        message = str(self.error).encode()
        kinds = [number for number, kind in enumerate(KINDS) if isinstance(self.error, kind)]
        if not kinds:
            message = type(self.error).__name__.encode()
        if len(message) > most:
            return -len(message)
        self.write_word(out_kind, kinds[0] if kinds else CUSTOM)
        self.write(address, message)
        self.error = None
        return len(message)

    def throw(self, kind: int, address: int, length: int) -> None:
        message = self.read(address, length).decode(errors="replace")
        self.error = KINDS[kind](message) if kind < CUSTOM else RuntimeError(message)


def load(names: dict[str, Any], name: str) -> None:
    """Puts the functions of a module that the page compiled into a module of Python."""
    from js import WebAssembly, _hognose_modules

    module = _hognose_modules[name]
    plugin = Plugin(module)
    for export in WebAssembly.Module.exports(module):
        if export.kind == "function" and (export.name[:2] != "__" or export.name.startswith(PREFIX)):
            short = export.name.removeprefix(PREFIX)
            names[short] = function(plugin, plugin.exports[export.name], short)


def function(plugin: Plugin, export: Any, name: str) -> Callable[..., Any]:
    def call(*given: Any, **named: Any) -> Any:
        return plugin.call(export, given, named)

    call.__name__ = call.__qualname__ = name
    return call
