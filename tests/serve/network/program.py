"""What programs do with sockets; each function prints what it saw. The first argument is the port
of an HTTP server."""

import asyncio
import errno
import http.client
import http.server
import select
import selectors
import socket
import sys
import time
import urllib.error
import urllib.request


async def echo(reader, writer):
    line = await reader.readline()
    writer.write(b"echo " + line)
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(port, number):
    reader, writer = await asyncio.open_connection("localhost", port)
    writer.write(f"hello {number}\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer.decode().strip()


async def streams():
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        print(await asyncio.gather(*(ask(port, number) for number in range(20))) == [f"echo hello {number}" for number in range(20)])
    # Hosts of WASI 0.3 close a socket a moment after they were told.
    await asyncio.sleep(0.05)
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as error:
        print(f"refused after close: {error.errno == errno.ECONNREFUSED}")
    else:
        print("not refused after close")


async def flow():
    """The writer goes no faster than the reader, and half of a connection can be closed."""

    async def count(reader, writer):
        size = 0
        while chunk := await reader.read(1 << 16):
            size += len(chunk)
        writer.write(str(size).encode())
        writer.close()

    server = await asyncio.start_server(count, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        most = 0
        for _ in range(128):
            writer.write(bytes(1 << 18))
            most = max(most, writer.transport.get_write_buffer_size())
            await writer.drain()
        writer.write_eof()
        print(await reader.read(), most <= 1 << 20)
        writer.close()
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        try:
            await asyncio.wait_for(reader.read(1), 0.02)
        except TimeoutError:
            print("timeout")
        writer.write(b"after")
        writer.write_eof()
        print(await reader.read())
        writer.transport.abort()


async def protocols():
    class Upper(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport

        def data_received(self, data):
            self.transport.write(data.upper())

        def connection_lost(self, error):
            lost.set_result(error)

    loop = asyncio.get_running_loop()
    lost = loop.create_future()
    server = await loop.create_server(Upper, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"loud")
    print(await reader.read(4))
    writer.close()
    print(await lost)
    server.close()
    found = await loop.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM)
    print(found[0][4])


def blocking():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.01)
        try:
            server.accept()
        except TimeoutError:
            print("no one came")
        server.settimeout(None)
        with socket.create_connection(server.getsockname(), timeout=5) as near:
            far, address = server.accept()
            print(address == near.getsockname(), far.getpeername() == address)
            with far:
                near.sendall(b"x" * 100_000)
                size = 0
                while size < 100_000:
                    size += len(far.recv(1 << 16))
                far.setblocking(False)
                try:
                    far.recv(1)
                except BlockingIOError:
                    print("nothing yet")
                far.setblocking(True)
                far.sendall(b"first\nsecond\n")
                far.shutdown(socket.SHUT_WR)
                with near.makefile("rb") as lines:
                    print(lines.readlines())
    waiting()
    serving()
    a, b = socket.socketpair()
    a.send(b"pair")
    print(b.recv(10))
    a.close()
    print(b.recv(10))
    b.close()


def waiting():
    """What is ready, by `select`, `poll` and `selectors`."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(select.select([server], [], [], 0.01))
        near = socket.create_connection(server.getsockname())
        print(select.select([server], [], [], 5)[0] == [server])
        far, _ = server.accept()
        with near, far, selectors.DefaultSelector() as selector:
            poll = select.poll()
            poll.register(far, select.POLLIN)
            print(poll.poll(10), select.select([near, far], [near], [], 5) == ([], [near], []))
            near.sendall(b"some bytes")
            print(poll.poll(5000) == [(far.fileno(), select.POLLIN)], poll.poll() == poll.poll(0))
            # What was seen is still there.
            print(far.recv(4), select.select([far], [], [], 0)[0] == [far], far.recv(100))
            selector.register(far, selectors.EVENT_READ, "far")
            selector.register(near, selectors.EVENT_WRITE, "near")
            print([key.data for key, _ in selector.select(5)])
            near.close()
            selector.unregister(near)
            print([key.data for key, _ in selector.select(5)], far.recv(1))
            poll.unregister(far)
            start = time.monotonic()
            print(poll.poll(20), 0.02 <= time.monotonic() - start < 5)
        try:
            select.select([far.fileno(), 1 << 21], [], [], 0)
        except (OSError, ValueError) as error:
            print(type(error).__name__)


def serving():
    """A server of the standard library, which serves one connection at a time."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(self.path.encode())

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        server.timeout = 5
        with socket.create_connection(server.server_address) as near:
            near.sendall(b"GET /served HTTP/1.0\r\n\r\n")
            server.handle_request()
            with near.makefile("rb") as answer:
                print(answer.read().rpartition(b"\n")[2])


def errors():
    for attempt in (
        lambda: socket.create_connection(("127.0.0.1", 1)),
        lambda: socket.gethostbyname("no-such-host.invalid"),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        lambda: socket.socket().recv(1),
        lambda: socket.socket().connect("somewhere"),
        lambda: urllib.request.urlopen("https://127.0.0.1/"),
    ):
        try:
            attempt()
        except Exception as error:
            print(type(error).__name__)


def web():
    port = int(sys.argv[1])
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/a", timeout=20) as response:
        print(response.status, response.read().partition(b" ")[2])
    connection = http.client.HTTPConnection("localhost", port)
    connections = set()
    for path in ("/b", "/c"):
        connection.request("GET", path, headers={"x-more": "1"})
        connections.add(connection.sock)
        response = connection.getresponse()
        print(response.status, response.read().partition(b" ")[2])
        # As urllib3 asks whether the server has closed a connection that it would use again.
        poll = select.poll()
        poll.register(connection.sock, select.POLLIN)
        print(poll.poll(0))
    print(len(connections), "connection")
    connection.close()
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/fail")
    except urllib.error.HTTPError as error:
        print(error.code)


async def tasks():
    await streams()
    await flow()
    await protocols()


def calls():
    blocking()
    errors()
    web()
