"""Calls the component from Python, by PyPI's wasmtime: python call.py COMPONENT"""

import sys
from typing import Any

from wasmtime import Config, Engine, Store, Trap, WasiConfig, WasmtimeError
from wasmtime.component import Component, Linker, Record

engine = Engine(Config())
store = Store(engine)
wasi = WasiConfig()
wasi.inherit_stdout()
wasi.inherit_stderr()
store.set_wasi(wasi)
component = Component.from_file(engine, sys.argv[1])

logged: list[str] = []
with Linker(engine) as linker:
    linker.add_wasip2()
    with linker.root() as root, root.add_instance("test:hosts/host") as host:
        host.add_func("log", lambda _store, message: logged.append(message))
        host.add_func("look-up", lambda _store, key: 1 if key == "a" else None)
    instance = linker.instantiate(store, component)


def call(name: str, *arguments: Any) -> Any:
    interface, _, function = name.rpartition(" ")
    index = None
    if interface:
        index = instance.get_export_index(store, interface)
    found = instance.get_export_index(store, function, index)
    assert found is not None, name
    exported = instance.get_func(store, found)
    assert exported is not None, name
    result = exported(store, *arguments)
    exported.post_return(store)
    return result


def point(x: int, y: int) -> Record:
    record = Record()
    record.x, record.y = x, y
    return record


def shapes(name: str, *arguments: Any) -> Any:
    return call(f"test:hosts/shapes {name}", *arguments)


def check(found: Any, expected: Any) -> None:
    assert found == expected, f"found {found!r}, expected {expected!r}"


check(call("greet", "Ada"), "Hello, Ada!")
check(call("greet", "日本"), "Hello, 日本!")
check(logged, ["greeting Ada", "greeting 日本"])
check(bytes(call("double", b"\x01\xff")), b"\x01\xff\x01\xff")
check(call("negate", 9007199254740993), -9007199254740993)
check(call("sum", [1.5, 2.0]), 3.5)
check(call("find", ["a", "z"]), [1, None])
# The cases of this variant differ in the type of their payload, so they go without their names.
check(shapes("length", 1.5), 3.0)
check(shapes("length", (point(0, 0), point(3, 4))), 5.0)
check(shapes("length", "x"), "x has no length")
moved = shapes("move-all", [point(1, 2), point(-3, 4)], point(10, -10))
check([(p.x, p.y) for p in moved], [(11, -8), (7, -6)])
check(shapes("other", "red"), "green")
check(shapes("invert", {"read"}), {"write", "exec"})
counter = shapes("[constructor]counter", 5)
check(shapes("[method]counter.next", counter), 6)
check(shapes("[method]counter.next", counter), 7)
counter.drop(store)
try:
    call("fail")
except (Trap, WasmtimeError):
    print("all answers are right")
else:
    sys.exit("`fail` did not trap")
