"""Sends a line to a server and prints what comes back, by asyncio's streams."""

import asyncio
import sys

from wit_world import exports


class Run(exports.Run):
    def run(self) -> None:
        if len(sys.argv) != 2:
            print("usage: tcp HOST:PORT", file=sys.stderr)
            sys.exit(2)
        host, _, port = sys.argv[1].rpartition(":")
        asyncio.run(talk(host, int(port)))


async def talk(host: str, port: int) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"hello, world!")
    await writer.drain()
    print("received:", await reader.read(1024))
    writer.close()
    await writer.wait_closed()
