"""A program: says what it was given, and exits as its first argument says."""

import asyncio
import os
import sys

from componentize_py_types import Err
from wit_world.exports import Run as RunProtocol


def spin() -> None:
    print("spinning", flush=True)
    try:
        while True:
            pass
    except TimeoutError as error:
        print("caught:", error)


def fill() -> None:
    try:
        bytes(1 << 30)
    except MemoryError:
        print("no memory")


class Run(RunProtocol):
    async def run(self) -> None:
        print(sys.argv[1:], os.environ.get("GREETING"), sys.stdin.read())
        print("to stderr", file=sys.stderr)
        await asyncio.sleep(0.01)
        match sys.argv[1]:
            case "raise":
                raise ValueError("this program fails")
            case "err":
                raise Err(None)
            case "spin":
                return spin()
            case "wait":
                return await asyncio.sleep(3600)
            case "fill":
                return fill()
            case "return":
                return
            case status:
                sys.exit(int(status) if status.isdecimal() else status)
