#!/usr/bin/env python3
"""The template `fastapi`, served by `hognose serve` and by uvicorn, as fast as it is asked.

    cargo xtask natives
    python3 tests/fastapi_speed.py [--tool FILE] [--write]

FILE should be compiled with optimisation, as `cargo xtask bench` leaves it in target/debug.
uvicorn runs on the Python that this script is run with. Prints requests in a second and what one
takes of a processor; `--write` puts these into `docs/reference/fastapi-speed.md`. It installs
packages from PyPI, so that it is run on request. Exit status 1: the servers do not answer alike.
"""

import json
import multiprocessing
import os
import socket
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

import figure_pages

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "http"))
from served import Server  # noqa: E402

PAGE = HERE.parent / "docs/reference/fastapi-speed.md"
HEAD = (
    "| Server | Requests in a second, one connection | Eight connections |"
    " Processor for a request |\n|---|---|---|---|\n"
)
ORDER = b'{"item": "tea", "count": 2}'
REQUEST = (
    b"POST /orders HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
    b"content-length: %d\r\n\r\n%s" % (len(ORDER), ORDER)
)
# What both servers must answer alike: status and body.
ALIKE = [
    ("POST", "/orders", ORDER),
    ("POST", "/orders", b'{"item": ""}'),
    ("POST", "/orders", b"no JSON"),
    ("GET", "/prices/tea", None),
    ("GET", "/prices/gold", None),
    ("GET", "/docs", None),
    ("GET", "/openapi.json", None),
    ("DELETE", "/orders", None),
]
ROUNDS = 3
SECONDS = 3.0


def is_whole(answer: bytes) -> bool:
    head, found, body = answer.partition(b"\r\n\r\n")
    _, _, length = head.lower().partition(b"content-length:")
    if not length:
        return body.endswith(b"0\r\n\r\n")
    return bool(found) and len(body) >= int(length.split(b"\r", 1)[0])


def ask(port: int, seconds: float, counts: "multiprocessing.Queue[int]") -> None:
    """Asks by one connection until the time is over."""
    count, end = 0, time.monotonic() + seconds
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while time.monotonic() < end:
            connection.sendall(REQUEST)
            answer = connection.recv(65536)
            while not is_whole(answer):
                answer += connection.recv(65536)
            if not answer.startswith(b"HTTP/1.1 201"):
                raise SystemExit(answer.decode())
            count += 1
    counts.put(count)


def processor(pid: int) -> float:
    """The seconds that a process took of a processor."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answer(server: Server, method: str, path: str, body: bytes | None) -> tuple[int, bytes]:
    """Status and body, for the same host whatever the port."""
    headers = {"content-type": "application/json", "host": "localhost"}
    status, _, text = server.send(method, path, body, headers)
    return status, text


def measure(server: Server, connections: int) -> tuple[float, float]:
    """Requests in a second, and seconds of a processor for each."""
    counts: multiprocessing.Queue[int] = multiprocessing.Queue()
    clients = [
        multiprocessing.Process(target=ask, args=(server.port, SECONDS, counts))
        for _ in range(connections)
    ]
    before = processor(server.process.pid)
    for client in clients:
        client.start()
    count = sum(counts.get(timeout=10 * SECONDS) for _ in clients)
    took = processor(server.process.pid) - before
    for client in clients:
        client.join()
    return count / SECONDS, took / count


def run(*command: object, folder: Path) -> None:
    subprocess.run([str(word) for word in command], cwd=folder, check=True)


def main() -> int:
    options = figure_pages.options(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["HOGNOSE_CACHE_DIR"] = str(folder / "cache")
        run(options.tool, "-q", "new", "api", "--template", "fastapi", folder=folder)
        project = folder / "api"
        run(options.tool, "-q", "build", folder=project)
        # Compiled beforehand: the server would answer by code without optimisation meanwhile.
        run(options.tool, "-q", "compile", "api.wasm", folder=project)
        venv.create(folder / "environment", with_pip=True)
        python = folder / "environment/bin/python"
        packages = ["fastapi", "uvicorn", "uvloop", "httptools"]
        run(python, "-m", "pip", "install", "-q", *packages, folder=folder)
        uvicorn = [str(python), "-m", "uvicorn", "api:api", "--port", "0", "--no-access-log"]
        serve = [options.tool, "serve", "api.cwasm", "--addr", "127.0.0.1:0"]
        plain = [*uvicorn, "--loop", "asyncio", "--http", "h11"]
        fast = [*uvicorn, "--loop", "uvloop", "--http", "httptools"]
        servers = {
            "`hognose serve`": (serve, "Serving HTTP on"),
            "uvicorn with asyncio and h11": (plain, "running on"),
            "uvicorn with uvloop and httptools": (fast, "running on"),
        }
        best: dict[tuple[str, int], tuple[float, float]] = {}
        answers = []
        for turn in range(ROUNDS):
            for name, (command, says) in servers.items():
                server = Server(command, says, folder=project)
                came = [answer(server, *request) for request in ALIKE]
                if turn == 0:
                    answers.append(came)
                for connections in 1, 8:
                    rate = measure(server, connections)
                    best[name, connections] = max(rate, best.get((name, connections), rate))
                server.stop()
    rows = ""
    for name in servers:
        (one, _), (eight, each) = best[name, 1], best[name, 8]
        rows += f"| {name} | {one:,.0f} | {eight:,.0f} | {each * 1e6:.0f} µs |\n"
    print(HEAD + rows)
    if options.write:
        PAGE.write_text(figure_pages.written(PAGE.read_text(), HEAD, rows))
    alike = True
    for request, *came in zip(ALIKE, *answers):
        if came.count(came[0]) < len(came):
            alike = False
            print(f"{request}: {json.dumps([repr(it) for it in came], indent=2)}", file=sys.stderr)
    print("all answers are alike" if alike else "the answers differ")
    return 0 if alike else 1


if __name__ == "__main__":
    sys.exit(main())
