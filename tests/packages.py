#!/usr/bin/env python3
"""Popular packages, really used inside components: builds and runs `tests/packages/NAME_app.py`.

    python3 tests/packages.py [NAME...] [--tool FILE] [--bless]

Prints a table of sizes and of the time of each stage. It installs packages, so that it is run on
request.
Exit status 1: an app did not print what its `.expected` says.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
STAGE = re.compile(r"^([a-z]+) +([0-9.]+) (ms|s)$", re.MULTILINE)


class Store(BaseHTTPRequestHandler):
    """As much of S3 as puts objects and gives them back."""

    protocol_version = "HTTP/1.1"
    objects: dict[str, bytes] = {}
    connections = 0

    def setup(self) -> None:
        type(self).connections += 1
        super().setup()

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self) -> None:
        if self.headers.get("Expect") == "100-continue":
            self.close_connection = False
        self.objects[self.path] = self.body()
        self.answer(200, b"")

    def body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", "") and not self.headers.get("X-Amz-Decoded-Content-Length"):
            return self.rfile.read(int(self.headers["Content-Length"]))
        # `aws-chunked`: sizes in lines of their own, and checksums behind the last chunk.
        encoded = self.rfile.read(int(self.headers["Content-Length"])) if self.headers.get("Content-Length") else self.unchunk()
        body = b""
        while encoded:
            line, _, encoded = encoded.partition(b"\r\n")
            size = int(line.split(b";")[0], 16)
            if not size:
                break
            body, encoded = body + encoded[:size], encoded[size + 2 :]
        return body

    def unchunk(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def do_GET(self) -> None:
        found = self.objects.get(self.path.partition("?")[0])
        if found is None:
            return self.answer(404, b"<Error><Code>NoSuchKey</Code><Message>none</Message></Error>")
        self.answer(200, found)

    def log_message(self, *arguments: object) -> None:
        pass


def use(name: str, tool: str, folder: Path, port: int, bless: bool) -> tuple[str, bool]:
    """A row of the table, and whether all is as it should be."""
    app = folder / f"{name}_app.py"
    build = [tool, "build", "-v", "--keep-imports", str(app)]
    first = subprocess.run(build, capture_output=True, text=True)
    if first.returncode:
        print(first.stderr, file=sys.stderr)
        return f"| {name} | no component | | |", False
    # The second time packages are installed and what modules say is known.
    second = subprocess.run(build, capture_output=True, text=True)
    stages = {stage: float(time) * (1 if unit == "s" else 0.001) for stage, time, unit in STAGE.findall(second.stderr + second.stdout)}
    component = app.with_suffix(".wasm")
    run = subprocess.run([tool, "run", "-q", str(component), str(port)], capture_output=True, text=True)
    expected = HERE / "packages" / f"{name}_app.expected"
    if bless:
        expected.write_text(run.stdout)
    good = run.stdout == expected.read_text() and run.returncode == 0
    if not good:
        print(f"{name}: exit status {run.returncode}\n{run.stdout}{run.stderr}", file=sys.stderr)
    rest = {stage: time for stage, time in stages.items() if stage != "import"}
    slowest = max(rest, key=lambda stage: rest[stage])
    size = component.stat().st_size / 1e6
    row = f"| {name} | {size:.1f} MB | {stages.get('import', 0):.2f} s | {slowest}, {rest[slowest]:.2f} s | {sum(stages.values()):.2f} s |"
    return row, good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--tool", default=str(ROOT / "target/debug/hognose"))
    parser.add_argument("--bless", action="store_true", help="accept what is printed now")
    options = parser.parse_args()
    names = options.names or sorted(path.stem.removesuffix("_app") for path in (HERE / "packages").glob("*_app.py"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Store)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rows, failed = [], []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "packages"
        shutil.copytree(HERE / "packages", folder)
        for name in names:
            row, good = use(name, options.tool, folder, server.server_address[1], options.bless)
            rows.append(row)
            failed += [] if good else [name]
    print("| Package | Component | Import | Slowest other stage | Build |\n|---|---|---|---|---|")
    print("\n".join(rows))
    if "boto3" in names:
        print(f"boto3 used {Store.connections} connections for 7 requests")
    print(f"{len(names) - len(failed)} passed, {len(failed)} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
