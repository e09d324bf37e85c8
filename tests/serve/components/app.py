"""Runs the component that comes in, by an engine for modules that is the argument."""

import sys

import native
from sdk.exports import Run as RunProtocol


class Run(RunProtocol):
    async def run(self) -> None:
        component = sys.stdin.buffer.read()
        for n in (1, 9):
            print(native.select_nth(sys.argv[1], component, ["a", "bc", "déf"], n))
