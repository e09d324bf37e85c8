"""Checks `hognose.asgi`, `hognose.wsgi`, `hognose.web`, `hognose.http` and `hognose.httpx` in
components that `hognose serve` serves."""

from __future__ import annotations

import ast
import atexit
import http.client
import json
import subprocess
import sys
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

from common import TESTS

sys.path.insert(0, str(TESTS / "http"))

import origin  # noqa: E402
from served import HOGNOSE, Served  # noqa: E402

BIG = b"0123456789abcdef" * 200_000
FAILED = b"Internal Server Error"
# Native packages that were built, which not every machine does.
NATIVES = [*HOGNOSE.parent.parent.glob("runtime/natives/pydantic_core-*.whl")]


@cache
def served(generation: str) -> Served:
    """The server of all tests of a generation."""
    server = Served(generation)
    atexit.register(server.stop)
    return server


@cache
def origin_address() -> str:
    return origin.start()


class Generation:
    """The tests of one generation of `wasi:http`."""

    generation = ""

    @classmethod
    def setUpClass(cls):
        cls.served = served(cls.generation)
        cls.origin = origin_address()

    def check(self, path, expected=b"", status=200, method=None, **sent):
        """Sends a request, and compares what comes. Gives the headers."""
        method = method or ("POST" if "body" in sent else "GET")
        got = self.served.send(method, path, **sent)
        self.assertEqual((got[0], got[2]), (status, expected), self.served.lines[-30:])
        return got[1]

    def cut(self, path):
        """The response must not be complete."""
        with self.assertRaises((http.client.IncompleteRead, ConnectionError)):
            self.served.send("GET", path)


class Asgi(Generation):
    def test_requests(self):
        headers = self.check("/asgi/hello", b"Hello")
        self.assertEqual((headers["content-type"], headers["content-length"]), ("text/plain", "5"))
        text = self.served.get("/asgi/%73cope?a=%20b", headers={"X-Ab": "1"})
        scope = ast.literal_eval(text.decode())
        self.assertEqual((scope["path"], scope["raw_path"]), ("/asgi/scope", b"/asgi/%73cope"))
        self.assertEqual(scope["query_string"], b"a=%20b")
        self.assertEqual((scope["type"], scope["method"], scope["scheme"]), ("http", "GET", "http"))
        self.assertEqual(scope["state"], {"starts": 1})
        self.assertEqual(scope["server"], ("127.0.0.1", self.served.port))
        self.assertIn((b"x-ab", b"1"), scope["headers"])
        self.assertIn((b"host", f"127.0.0.1:{self.served.port}".encode()), scope["headers"])

    def test_bodies(self):
        self.check("/asgi/echo", b"small", body=b"small")
        self.check("/asgi/echo", b"", body=b"")
        self.check("/asgi/echo", b"")
        self.check("/asgi/echo", BIG, body=BIG)
        self.check("/asgi/chunks", repr((len(BIG), True)).encode(), body=BIG)
        # Of unknown length.
        self.check("/asgi/chunks", b"(6, True)", body=iter([b"abc", b"def"]))

    def test_streaming(self):
        connection = self.served.connection()
        connection.request("GET", "/asgi/ticks")
        response = connection.getresponse()
        start = time.monotonic()
        self.assertEqual([response.read1(10) for _ in range(4)], [b"0", b"1", b"2", b""])
        self.assertGreater(time.monotonic() - start, 0.3)

    def test_both_ways_at_once(self):
        connection = self.served.connection()
        connection.putrequest("POST", "/asgi/echo")
        connection.putheader("Content-Length", "6")
        connection.endheaders(b"abc")
        response = connection.getresponse()
        self.assertEqual(response.read1(10), b"abc")
        connection.send(b"def")
        self.assertEqual(response.read(), b"def")

    def test_without_bodies(self):
        self.assertEqual(self.check("/asgi/hello", method="HEAD")["content-length"], "5")
        self.assertIsNone(self.check("/asgi/empty", status=204)["content-length"])
        self.assertEqual(self.check("/asgi/cached", status=304)["etag"], '"x"')

    def test_headers_that_are_refused(self):
        headers = self.check("/asgi/headers", b"ok")
        self.assertEqual(headers.get_all("set-cookie"), ["a=1", "b=2"])
        self.assertNotIn("x-bad", headers)
        self.served.line("the header 'x-bad' with the value b'a\\nb' is not valid")

    def test_failures(self):
        before = len(self.served.lines)
        self.check("/asgi/fail", FAILED, 500)
        self.served.line("ValueError: before the response", before)
        self.check("/asgi/leave", FAILED, 500)
        self.check("/asgi/silent", FAILED, 500)
        self.check("/asgi/status", FAILED, 500)
        self.cut("/asgi/fail_late")
        self.served.line("ValueError: in the middle", before)
        self.cut("/asgi/unfinished")
        self.check("/asgi/hello", b"Hello")
        self.assertFalse([line for line in self.served.lines if "stopped" in line])

    def test_others_go_on(self):
        with ThreadPoolExecutor() as pool:
            slow = [pool.submit(self.served.get, "/asgi/slow") for _ in range(4)]
            failing = [pool.submit(self.served.send, "GET", "/asgi/fail") for _ in range(4)]
            self.assertEqual([answer.result() for answer in slow], [b"slow"] * 4)
            self.assertEqual([answer.result()[0] for answer in failing], [500] * 4)

    def test_clients_that_leave(self):
        before = len(self.served.lines)
        connection = self.served.connection()
        connection.request("GET", "/asgi/forever")
        connection.getresponse().read(3000)
        connection.sock.close()
        connection.close()
        self.served.line("forever: the client is gone", before)
        self.assertFalse([line for line in self.served.lines[before:] if "Traceback" in line])
        # In the middle of the request.
        connection = self.served.connection()
        connection.putrequest("POST", "/asgi/chunks")
        connection.putheader("Content-Length", "100")
        connection.endheaders(b"abc")
        connection.close()
        self.check("/asgi/hello", b"Hello")

    def test_after_the_response(self):
        self.check("/asgi/early", b"enough", body=b"x" * 1000)
        self.check("/asgi/after", b"sent")
        self.served.line("after: http.disconnect")


class Wsgi(Generation):
    def test_requests(self):
        headers = self.check("/wsgi/hello", b"Hello")
        self.assertEqual((headers["content-type"], headers["content-length"]), ("text/plain", "5"))
        self.check("/wsgi/hello", method="HEAD")
        text = self.served.get("/wsgi/environ?a=b", headers={"X-Ab": "1", "X_Ab": "2"})
        environ = ast.literal_eval(text.decode())
        self.assertEqual((environ["PATH_INFO"], environ["QUERY_STRING"]), ("/wsgi/environ", "a=b"))
        self.assertEqual((environ["REQUEST_METHOD"], environ["HTTP_X_AB"]), ("GET", "1"))
        self.assertEqual((environ["SERVER_NAME"], environ["SERVER_PORT"]), ("127.0.0.1", str(self.served.port)))

    def test_bodies(self):
        self.check("/wsgi/size", b"3", body=b"abc")
        self.check("/wsgi/size", str(len(BIG)).encode(), body=BIG)
        self.check("/wsgi/echo", BIG, body=BIG)
        self.check("/wsgi/lines", b"[b'a\\n', b'b']", body=b"a\nb")
        self.check("/wsgi/size", b"6", body=iter([b"abc", b"def"]))

    def test_responses(self):
        self.assertEqual(self.check("/wsgi/parts", b"012", 201)["x-a"], "b")
        self.served.line("closed")
        self.check("/wsgi/write", b"one two three")
        self.check("/wsgi/file", b"z" * 200_000)
        self.check("/wsgi/empty", b"", 204)
        self.check("/wsgi/recover", b"recovered", 503)
        self.check("/wsgi/loop", b"awaited")

    def test_failures(self):
        self.check("/wsgi/fail", FAILED, 500)
        self.check("/wsgi/no_start", FAILED, 500)
        self.cut("/wsgi/fail_late")
        self.check("/wsgi/hello", b"Hello")


class Web(Generation):
    def test_functions(self):
        headers = self.check("/web/hello?name=a%20b", b"Hello, a b!")
        self.assertEqual(headers["content-type"], "text/plain; charset=utf-8")
        headers = self.check("/web/json", b'{"got":[1],"method":"POST"}', 201, body=b"[1]")
        self.assertEqual((headers["content-type"], headers["x-a"]), ("application/json", "b"))
        self.check("/web/upper", BIG.upper(), body=BIG)
        url = f"http://127.0.0.1:{self.served.port}/web/headers"
        self.check("/web/headers", f"1 ['1'] {url}".encode(), headers={"x-test": "1"})
        self.check("/web/slow", b"slow")
        self.check("/web/fail", FAILED, 500)
        self.check("/web/other", b"no", 404)

    def test_parts_that_are_no_bytes(self):
        before = len(self.served.lines)
        self.cut("/web/text-parts")
        # The generator is to blame, so its line is shown.
        self.served.line('yield "second"', before)
        self.served.line("TypeError: a part of a body is made of bytes, and here comes `str`: encode it", before)


class Client(Generation):
    def results(self, path):
        lines = self.served.get(f"{path}?{self.origin}").decode().splitlines()
        return {name: ast.literal_eval(value) for name, _, value in (line.partition(": ") for line in lines)}

    def test_asynchronous(self):
        results = self.results("/client/async")
        transport = ["TransportError", "HTTPError"]
        timeout = ["ReadTimeout", "TimeoutException", *transport]
        self.assertIn(results.pop("cut"), (["ProtocolError", *transport], ["ReadError", *transport]))
        self.assertEqual(results, {
            "get": (200, "GET /hello?q=a+b&n=1&n=2 yes", "text/plain"),
            "json": ({"a": [1, None]}, "application/json"),
            "form": ("a=b+c", "application/x-www-form-urlencoded"),
            "put": 300_000,
            "parts": ("0;1;2;", "chunked"),
            "redirect": (302, True),
            "followed": (200, "/hello?redirected", 1),
            "head": (200, b""),
            "stream": [b"line 0\n", b"line 1\n", b"line 2\n"],
            "lines": ["line 0", "line 1", "line 2"],
            "line": "line 0",
            "gather": [200, 200, 200],
            "loop": ["TooManyRedirects", "HTTPError"],
            "refused": ["ConnectError", *transport],
            "unknown": ["ConnectError", *transport],
            "scheme": ["InvalidURL", "HTTPError"],
            "timeout": timeout,
            "broken": ["ZeroDivisionError", "ArithmeticError"],
            "method": ["ProtocolError", *transport],
            "status": "404 Not Found for GET /missing",
            "cancelled": True,
        })

    def test_synchronous(self):
        self.assertEqual(self.results("/client/sync"), {
            "get": "GET /hello None",
            "parts": "012",
            "stream": b"line 0\nline 1\nline 2\n",
            "client": "GET /hello client",
            "refused": True,
            "timeout": True,
        })


class Frameworks(Generation):
    def test_starlette(self):
        self.check("/starlette/", b"Starlette")
        self.check("/starlette/plain", b"not asynchronous")
        self.check("/starlette/stream", b"012")
        self.check("/starlette/stream_plain", b"012")
        self.check("/starlette/upload", str(len(BIG)).encode(), body=BIG)
        self.check("/starlette/background", b"ok")
        self.served.line("background done")
        self.check("/starlette/fail", FAILED, 500)

    def test_httpx(self):
        results = json.loads(self.served.get(f"/starlette/fetch?base={self.origin}"))
        lines = ["line 0", "line 1", "line 2"]
        errors = ["ConnectError", "ReadTimeout", "RemoteProtocolError"]
        self.assertEqual(results, ["GET /hello?a=b None", {"x": 1}, lines, "/hello", "012", *errors])
        self.check(f"/starlette/fetch_plain?base={self.origin}", b"GET /hello None")

    def test_fastapi(self):
        self.check("/fastapi/number/3", b'{"number":3}')
        self.assertEqual(self.served.send("GET", "/fastapi/number/x")[0], 422)
        self.check("/fastapi/items", b'{"name":"a","price":1.0}', body=b'{"name":"a"}', headers={"Content-Type": "application/json"})
        self.check("/fastapi/missing", b'{"detail":"none"}', 404)

    def test_flask(self):
        self.check("/flask/", b"Flask")
        self.check("/flask/json", b'{"a":1}\n', body=b'{"a":1}', headers={"Content-Type": "application/json"})
        self.check("/flask/stream", b"012")
        self.check(f"/flask/fetch?base={self.origin}", b"GET /hello None")
        self.assertEqual(self.served.send("GET", "/flask/fail")[0], 500)
        boundary = "xyz"
        parts = [f'--xyz\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.encode()]
        parts.append(b'--xyz\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n' + BIG[:400_000] + b"\r\n--xyz--\r\n")
        kind = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        status, _, answer = self.served.send("POST", "/flask/form", b"".join(parts), kind)
        self.assertEqual(status, 200, self.served.lines[-30:])
        self.assertEqual(json.loads(answer), {"fields": {"a": "1"}, "files": {"f": 400_000}})


class Templates(unittest.TestCase):
    """Each template, made, built and served as its README says."""

    def made(self, template):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        run = partial(subprocess.run, cwd=folder, check=True)
        run([HOGNOSE, "-q", "new", template, "--template", template])
        # With the packages that it names, which come from PyPI.
        run([HOGNOSE, "-q", "build", template])
        return folder / template / f"{template}.wasm"

    def check(self, template, *requests):
        server = Served(serving=self.made(template))
        self.addCleanup(server.stop)
        for path, body, expected in requests:
            method = "POST" if body else "GET"
            headers = {"Content-Type": "application/json"} if body else {}
            status, _, answer = server.send(method, path, body, headers)
            self.assertEqual((status, answer), (200, expected), server.lines[-20:])

    def test_http(self):
        self.check("http", ("/?name=you", None, b"Hello, you!\n"), ("/upper", b"abc", b"ABC"))

    def test_asgi(self):
        ordered = (b'{"item": "tea", "count": 2}', b'{"ordered":"2 x tea"}')
        self.check("asgi", ("/?name=you", None, b'{"hello":"you"}'), ("/orders", *ordered), ("/countdown", None, b"3\n2\n1\n"))

    @unittest.skipUnless(NATIVES, "`cargo xtask natives pydantic-core` takes minutes")
    def test_fastapi(self):
        ordered = (b'{"item": "tea", "count": 2}', b'{"number":1,"order":{"item":"tea","count":2,"due":null}}')
        server = Served(serving=self.made("fastapi"))
        self.addCleanup(server.stop)
        kind = {"Content-Type": "application/json"}
        status, _, answer = server.send("POST", "/orders", ordered[0], kind)
        self.assertEqual((status, answer), (201, ordered[1]), server.lines[-20:])
        status, _, answer = server.send("POST", "/orders", b'{"item": "", "count": 0}', kind)
        places = [error["loc"] for error in json.loads(answer)["detail"]]
        self.assertEqual((status, places), (422, [["body", "item"], ["body", "count"]]))
        status, _, answer = server.send("GET", "/docs")
        self.assertTrue(status == 200 and b"swagger-ui" in answer, answer)
        status, _, answer = server.send("GET", "/openapi.json")
        self.assertEqual(json.loads(answer)["info"]["title"], "Orders")

    def test_wsgi(self):
        self.check("wsgi", ("/?name=you", None, b"Hello, you!\n"), ("/sum", b"[1, 2, 3]", b'{"total":6}\n'))

    def test_cli(self):
        program = self.made("cli")
        result = subprocess.run([HOGNOSE, "-q", "run", program], input=b"a b\nc\n", capture_output=True, check=True)
        self.assertEqual(result.stdout.split(), [b"2", b"3", b"-"])


class Bindings(unittest.TestCase):
    """The project in `tests/http/env`, with the server's stores and variables."""

    def test_env(self):
        component = HOGNOSE.parent.parent / "http-env.wasm"
        subprocess.run([HOGNOSE, "-q", "build", TESTS / "http/env", "-o", component], check=True)
        # Every request has an instance of its own: what they share is the server's.
        server = Served(serving=component, options=["--kv", "default", "--env", "GREETING=Hi", "--max-reuse", "1"])
        self.addCleanup(server.stop)
        for method, path, body, expected in (
            ("GET", "/a", None, (404, b"none")),
            ("PUT", "/a", b"\xff\x00", (200, b"kept")),
            ("GET", "/a", None, (200, b"\xff\x00")),
            ("PUT", "/b", BIG, (200, b"kept")),
            ("GET", "/b", None, (200, BIG)),
            ("GET", "/", None, (200, b'["/a","/b"]')),
            ("DELETE", "/a", None, (200, b"forgotten")),
            ("GET", "/", None, (200, b'["/b"]')),
            ("GET", "/greeting", None, (200, b"Hi")),
            ("GET", "/secret", None, (500, FAILED)),
            ("GET", "/other", None, (500, FAILED)),
        ):
            status, _, answer = server.send(method, path, body)
            self.assertEqual((status, answer), expected, (method, path, server.lines[-20:]))
        server.line("MissingVariable: variable `SECRET`: there is no value; set the environment variable")
        server.line("KVError: key-value store `other`, key `x`: the host has no store of this name")


def of(generation: str, *kinds: type) -> None:
    """Makes test cases of these kinds."""
    for kind in kinds:
        name = f"{kind.__name__}{generation[-1]}"
        globals()[name] = type(name, (kind, unittest.TestCase), {"generation": generation})


of("0.3", Asgi, Wsgi, Web, Client, Frameworks)
of("0.2", Asgi, Wsgi, Web, Client)


if __name__ == "__main__":
    unittest.main()
