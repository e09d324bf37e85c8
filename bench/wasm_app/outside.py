"""The same outside of components, by the package `wasmtime`."""

import figures
import wasmtime


class Engine:
    def __init__(self):
        self.store = wasmtime.Store()

    def compile(self, source):
        return wasmtime.Module(self.store.engine, source)

    def instance(self, module, function):
        i32 = wasmtime.ValType.i32()
        outside = wasmtime.Func(self.store, wasmtime.FuncType([i32], [i32]), function)
        exports = wasmtime.Instance(self.store, module, [outside]).exports(self.store)
        memory, store = exports["memory"], self.store

        def bound(func):
            return lambda value: func(store, value)

        functions = {name: bound(exports[name]) for name in ("same", "out", "outs", "fib")}
        return (
            functions,
            lambda at, length: memory.read(store, at, at + length),
            lambda at, data: memory.write(store, data, at),
        )


figures.measure(Engine())
