"""Runs scripts of the specification, whose commands come as lines of JSON."""

import json
import math
import struct
from collections import Counter

from hognose import wasm

# Objects for the numbers by which scripts know values from outside.
OUTSIDE = {}


def run(lines):
    script = None
    for line in lines:
        command = json.loads(line)
        if command["type"] == "script":
            if script is not None:
                script.report()
            script = Script(command["name"])
        else:
            script.command(command)
    if script is not None:
        script.report()


class Script:
    def __init__(self, name):
        self.name = name
        self.counts = Counter()
        self.failures = []
        self.store = wasm.Store()
        self.instances = {}
        self.registered = {"spectest": self.spectest()}
        self.modules = {}
        self.current = None

    def spectest(self):
        store = self.store

        def nothing(*values):
            return None

        kinds = ["", "i32", "i64", "f32", "f64", "i32, f32", "f64, f64"]
        names = ["", "_i32", "_i64", "_f32", "_f64", "_i32_f32", "_f64_f64"]
        items = {
            f"print{name}": wasm.func(f"{kind} ->")(nothing) for name, kind in zip(names, kinds)
        }
        items["global_i32"] = wasm.Global(store, "i32", 666)
        items["global_i64"] = wasm.Global(store, "i64", 666)
        items["global_f32"] = wasm.Global(store, "f32", 666.6)
        items["global_f64"] = wasm.Global(store, "f64", 666.6)
        items["table"] = wasm.Table(store, "funcref", 10, 20)
        items["memory"] = wasm.Memory(store, 1, 2)
        return items

    def report(self):
        print(self.name, *(f"{kind}={count}" for kind, count in sorted(self.counts.items())))
        for failure in self.failures:
            print(" ", failure)

    def command(self, command):
        kind = command["type"]
        try:
            getattr(self, kind)(command)
        except wasm.UnsupportedError as error:
            self.counts["unsupported"] += 1
            self.current = self.current if kind != "module" else None
            if kind == "module" and command.get("name"):
                self.instances.pop(command["name"], None)
            return
        except Missing:
            self.counts["skipped"] += 1
            return
        except Exception as error:
            if kind == "module":
                self.current = None
            self.counts["failed"] += 1
            text = f"{type(error).__name__}: {error}".splitlines()[0]
            self.failures.append(f"line {command['line']}: {kind}: {text}"[:160])
            return
        self.counts["passed"] += kind.startswith("assert")

    def compile(self, command):
        binary = command.get("binary")
        return wasm.Module(command["text"] if binary is None else bytes.fromhex(binary))

    def module(self, command):
        self.take(command, wasm.Instance(self.compile(command), self.registered, store=self.store))

    def take(self, command, instance):
        self.current = instance
        if command.get("name"):
            self.instances[command["name"]] = instance

    def definition(self, command):
        self.modules[command.get("name")] = self.modules[None] = self.compile(command)

    def instance(self, command):
        try:
            module = self.modules[command.get("module")]
        except KeyError:
            raise Missing from None
        self.take(command, wasm.Instance(module, self.registered, store=self.store))

    def register(self, command):
        self.registered[command["as"]] = self.find(command)

    def find(self, command):
        name = command.get("name")
        instance = self.instances.get(name) if name else self.current
        if instance is None:
            raise Missing
        return instance

    def action(self, command):
        action = command["action"]
        if action["type"] == "module":
            self.module(action)
            return None
        item = self.find(action).exports[action["field"]]
        if action["type"] == "get":
            return item.value
        return item(*(self.value(value) for value in action["args"]))

    def value(self, value):
        [(kind, content)] = value.items()
        if content is None:
            return None
        match kind:
            case "i32" | "i64":
                return int(content)
            case "f32":
                return struct.unpack("<f", struct.pack("<I", int(content)))[0]
            case "f64":
                return struct.unpack("<d", struct.pack("<Q", int(content)))[0]
            case "v128":
                return bytes.fromhex(content)
            case "externref":
                return OUTSIDE.setdefault(content, Outside(content))
            case other:
                raise Missing

    def assert_return(self, command):
        result = self.action(command)
        expected = command["expected"]
        results = () if result is None and not expected else result
        results = results if isinstance(results, tuple) else (results,)
        assert len(results) == len(expected), f"{results} instead of {expected}"
        for found, wanted in zip(results, expected):
            assert self.fits(found, wanted), f"{found!r} instead of {wanted}"

    def fits(self, found, wanted):
        [(kind, content)] = wanted.items()
        if kind == "either":
            return any(self.fits(found, each) for each in content)
        if kind in ("i32", "i64"):
            bits = 32 if kind == "i32" else 64
            return (found - int(content)) % (1 << bits) == 0
        if kind in ("f32", "f64"):
            if content in ("canonical", "arithmetic"):
                return math.isnan(found)
            value = self.value(wanted)
            if math.isnan(value):
                return math.isnan(found)
            return struct.pack("<d", found) == struct.pack("<d", value)
        if kind == "v128":
            return lanes(found, content)
        if kind == "funcref" and content == "any":
            return isinstance(found, wasm.Func)
        if content == "any":
            return found is not None
        return found is self.value(wanted)

    def fails(self, command, kinds):
        try:
            self.action(command)
        except kinds as error:
            return error
        raise AssertionError("it did not fail")

    def assert_trap(self, command):
        self.fails(command, wasm.Trap)

    def assert_exhaustion(self, command):
        self.fails(command, wasm.Trap)

    def assert_exception(self, command):
        self.fails(command, wasm.Trap)

    def nothing(self, command):
        raise Missing

    def perform(self, command):
        self.action(command)

    def refused(self, command):
        try:
            self.compile(command)
        except wasm.UnsupportedError:
            raise
        except wasm.CompileError:
            return
        raise AssertionError("it was compiled")

    assert_invalid = assert_malformed = refused

    def assert_unlinkable(self, command):
        module = self.compile(command)
        try:
            wasm.Instance(module, self.registered, store=self.store)
        except wasm.LinkError:
            return
        raise AssertionError("it was linked")


def lanes(found, content):
    """Whether bytes are the lanes of a shape."""
    size, patterns = content["size"], content["lanes"]
    for index, pattern in enumerate(patterns):
        lane = found[index * size : (index + 1) * size]
        if pattern in ("canonical", "arithmetic"):
            if not math.isnan(struct.unpack("<f" if size == 4 else "<d", lane)[0]):
                return False
        elif lane != bytes.fromhex(pattern):
            return False
    return True


class Outside:
    def __init__(self, number):
        self.number = number


class Missing(Exception):
    """What a command needs was not compiled."""
