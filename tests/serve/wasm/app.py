"""A program that compiles and runs modules: what it does its first argument says."""

import sys

import checks
import deep
import inner
import spec
from wit_world.exports import Run as RunProtocol


class Run(RunProtocol):
    async def run(self) -> None:
        match sys.argv[1:]:
            case ["checks"]:
                await checks.run()
            case ["deep", calls]:
                deep.run(int(calls))
            case ["components"]:
                await inner.run()
            case ["python"]:
                inner.python()
            case ["spec"]:
                spec.run(sys.stdin)
            case other:
                raise ValueError(f"unknown arguments {other}")
