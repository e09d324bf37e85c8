"""What the tests of WSGI call."""

import asyncio
import io
import sys

from hognose import wsgi


def app(environ, start_response):
    return PATHS[environ["PATH_INFO"].removeprefix("/wsgi")](environ, start_response)


def hello(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"Hel", b"lo"]


def environ(environ, start_response):
    start_response("200 OK", [])
    return [repr({key: value for key, value in environ.items() if isinstance(value, (str, bool, tuple))}).encode()]


def size(environ, start_response):
    total = 0
    while data := environ["wsgi.input"].read(100_000):
        total += len(data)
    start_response("200 OK", [])
    return [str(total).encode()]


def echo(environ, start_response):
    start_response("200 OK", [])
    return iter(lambda: environ["wsgi.input"].read(65536), b"")


def lines(environ, start_response):
    start_response("200 OK", [])
    return [repr(list(environ["wsgi.input"])).encode()]


def parts(environ, start_response):
    try:
        start_response("201 Created", [("X-A", "b")])
        yield b""
        for number in range(3):
            yield b"%d" % number
    finally:
        print("closed", file=environ["wsgi.errors"])


def write(environ, start_response):
    write = start_response("200 OK", [])
    write(b"one ")
    write(b"two ")
    return [b"three"]


def fail(environ, start_response):
    raise ValueError("before the response")


def fail_late(environ, start_response):
    start_response("200 OK", [])
    yield b"a part"
    raise ValueError("in the middle")


def recover(environ, start_response):
    start_response("200 OK", [])
    try:
        1 / 0
    except ZeroDivisionError:
        start_response("503 Sorry", [], sys.exc_info())
    return [b"recovered"]


def file(environ, start_response):
    start_response("200 OK", [])
    return environ["wsgi.file_wrapper"](io.BytesIO(b"z" * 200_000))


def empty(environ, start_response):
    start_response("204 No Content", [])
    return []


def no_start(environ, start_response):
    return [b"x"]


def loop(environ, start_response):
    """An app may run an event loop of its own."""

    async def work():
        await asyncio.sleep(0.01)
        return b"awaited"

    start_response("200 OK", [])
    return [asyncio.run(work())]


PATHS = {f"/{function.__name__}": function for function in (
    hello, environ, size, echo, lines, parts, write, fail, fail_late, recover, file, empty, no_start, loop,
)}

Class = wsgi.handler(app)
