"""A program whose Rust half compiles and runs modules."""

import native
from sdk.exports import Run as RunProtocol


class Run(RunProtocol):
    async def run(self) -> None:
        print(native.check())
