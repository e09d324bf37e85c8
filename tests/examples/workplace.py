"""Builds each example and runs it as its `example.toml` says, by the same words for hognose and for
componentize-py.

`{echo}` stands for the address of a server that sends back capitals, `{origin}` for that of one
that serves HTTP.
"""

from __future__ import annotations

import http.client
import shutil
import socketserver
import subprocess
import sys
import threading
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parent
ROOT = EXAMPLES.parent.parent
sys.path.insert(0, str(EXAMPLES.parent / "http"))

import origin  # noqa: E402
from served import HOGNOSE, Served  # noqa: E402

HOST = HOGNOSE.with_name("host-example")
CACHE = ROOT / "target" / "examples" / "compiled"
GENERATIONS = ("0.2", "0.3")


def names() -> list[str]:
    return sorted(path.parent.name for path in EXAMPLES.glob("*/example.toml"))


class Workplace:
    """A folder with copies of all examples, and beside them the WIT of WASI as projects have it: a
    package with `deps`."""

    def __init__(self, tool: Path | str, name: str) -> None:
        self.tool = tool
        self.ours = Path(tool) == HOGNOSE
        self.folder = ROOT / "target" / "examples" / name
        shutil.rmtree(self.folder, ignore_errors=True)
        for example in names():
            shutil.copytree(EXAMPLES / example, self.folder / example)
        for generation in GENERATIONS:
            wit = self.folder / f"wit-{generation}"
            shutil.copytree(ROOT / "wit" / f"wasi-{generation}", wit / "deps")
            (wit / "init.wit").write_text("package local:init;\n")

    def build(self, name: str) -> Path:
        """The component."""
        folder = self.folder / name
        arguments = told(name)["arguments"].split()
        subprocess.run([str(self.tool), "-q", *arguments], cwd=folder, check=True)
        return folder / "example.wasm"

    def check(self, name: str, component: Path) -> None:
        """Runs the component; raises `AssertionError` with what differs."""
        example = told(name)
        for run in example.get("run", []):
            check_run(component, run)
        for call in example.get("call", []):
            if self.ours or call.get("only") != "ours":
                words = [str(HOST), "call", "--cache", str(CACHE), str(component), call["call"]]
                output = subprocess.run(words, capture_output=True, text=True)
                expect(call["call"], output.stdout.strip() or output.stderr, call["answer"])
        if requests := example.get("request"):
            # A large one takes longer than a server may take to start.
            compiled = component.with_suffix(".cwasm")
            subprocess.run([str(HOGNOSE), "compile", "-q", str(component), "-o", str(compiled)], check=True)
            server = Served(serving=compiled)
            try:
                for request in requests:
                    check_request(server, request)
            finally:
                server.stop()


@cache
def told(name: str) -> dict[str, Any]:
    return tomllib.loads((EXAMPLES / name / "example.toml").read_text())


def check_run(component: Path, run: dict[str, Any]) -> None:
    arguments = [argument.replace("{echo}", echo()) for argument in run.get("arguments", [])]
    words = [str(HOGNOSE), "run", "-q", str(component), *arguments]
    result = subprocess.run(words, input=run.get("input", ""), capture_output=True, text=True)
    fails = run.get("fails")
    expect("standard output", result.stdout, run.get("output", ""))
    expect("failed", result.returncode != 0, fails is not None)
    # What another tool's component says besides is its own affair.
    if fails and fails not in result.stderr:
        expect("standard error", result.stderr, fails)


def check_request(server: Served, request: dict[str, Any]) -> None:
    method, path = request["line"].split()
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    body = request.get("body", "").encode()
    connection.putrequest(method, path)
    for name, value in [*request.get("headers", []), ["content-length", str(len(body))]]:
        connection.putheader(name, value.replace("{origin}", origin_address()))
    connection.endheaders(body)
    response = connection.getresponse()
    found = (response.status, response.headers.get("content-type"), sorted(response.read().decode().splitlines()))
    connection.close()
    expect(request["line"], found, (request.get("status", 200), request.get("kind"), sorted(request["answer"])))


def expect(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise AssertionError(f"{what}: expected {expected!r}, found {found!r}")


@cache
def echo() -> str:
    """The address of a server that sends back what it gets, in capitals."""

    class Echo(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.sendall(self.request.recv(1024).upper())

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"127.0.0.1:{server.server_address[1]}"


@cache
def origin_address() -> str:
    return origin.start()
