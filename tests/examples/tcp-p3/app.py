"""Sends a line to a server and prints what comes back, by streams of `wasi:sockets@0.3`."""

import asyncio
import sys

import wit_world
from componentize_py_async_support.streams import ByteStreamReader, ByteStreamWriter
from wit_world import exports
from wit_world.imports.wasi_sockets_types import IpAddressFamily, IpSocketAddress_Ipv4, Ipv4SocketAddress, TcpSocket


class Run(exports.Run):
    async def run(self) -> None:
        if len(sys.argv) != 2:
            print("usage: tcp-p3 ADDRESS:PORT", file=sys.stderr)
            sys.exit(2)
        address, _, port = sys.argv[1].rpartition(":")
        a, b, c, d = map(int, address.split("."))
        await talk(Ipv4SocketAddress(int(port), (a, b, c, d)))


async def talk(address: Ipv4SocketAddress) -> None:
    socket = TcpSocket.create(IpAddressFamily.IPV4)
    await socket.connect(IpSocketAddress_Ipv4(address))
    writer, outgoing = wit_world.byte_stream()
    incoming, received = socket.receive()
    sent = socket.send(outgoing)
    await asyncio.gather(exchange(writer, incoming), sent.read(), received.read())


async def exchange(writer: ByteStreamWriter, incoming: ByteStreamReader) -> None:
    with writer, incoming:
        await writer.write_all(b"hello, world!")
        print("received:", await incoming.read(1024))
