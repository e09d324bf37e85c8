"""Runs a codec of PyPI's numcodecs-wasm, whose bytes come in, by an engine and with a configuration
that are arguments."""

import sys

import native
from sdk.exports import Run as RunProtocol


class Run(RunProtocol):
    async def run(self) -> None:
        engine, config = sys.argv[1:]
        made, seconds = native.codec(engine, sys.stdin.buffer.read(), config)
        print(made)
        print(f"{engine}: {seconds:.4f} s", file=sys.stderr)
