"""A program whose Rust half compiles and runs modules: what it does its argument says."""

import sys

import native
from sdk.exports import Run as RunProtocol


class Run(RunProtocol):
    async def run(self) -> None:
        match sys.argv[1:]:
            case ["all"]:
                print(native.all())
            case ["own", engine]:
                print(native.layers_own(engine))
            case other:
                raise ValueError(f"unknown arguments {other}")
