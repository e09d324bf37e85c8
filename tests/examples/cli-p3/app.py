"""A program of WASI 0.3, which does two things at once."""

import asyncio
import sys

from wit_world import exports


async def say(*words: str) -> None:
    for word in words:
        print(word)


class Run(exports.Run):
    async def run(self) -> None:
        await asyncio.gather(say("Hello,"), say(*sys.argv[1:]))
