"""The same in a component, on the engine of its host."""

import figures
from hognose import wasm
from wit_world.exports import Run as RunProtocol


class Engine:
    compile = wasm.Module

    def instance(self, module, function):
        exports = wasm.Instance(module, {"env": {"f": function}}).exports
        return exports, exports.memory.read, exports.memory.write


class Run(RunProtocol):
    async def run(self) -> None:
        figures.measure(Engine())
