"""Builds the component of the tests and serves it."""

import http.client
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TARGET = ROOT / "target"
HOGNOSE = Path(os.environ.get("HOGNOSE", TARGET / "debug" / "hognose"))

# Longer than anything here takes on a busy machine.
LONG = 60


def packages():
    """The folder with the frameworks, installed once and again when the requirements change."""
    requirements = HERE / "requirements.txt"
    folder = TARGET / "http-packages"
    stamp = folder / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != requirements.read_text():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--upgrade", "--target", str(folder)]
        subprocess.run([*pip, "-r", str(requirements)], check=True)
        stamp.write_text(requirements.read_text())
    return folder


class Server:
    """A server process, which prints its address."""

    def __init__(self, command, says="Serving HTTP on", environment=None, folder=None):
        """Waits for the line with the words `says`, which has the address."""
        self.lines = []
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, env=environment, cwd=folder, **pipes)
        for stream in (self.process.stdout, self.process.stderr):
            threading.Thread(target=self.collect, args=(stream,), daemon=True).start()
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)", self.line(says))[1])

    def collect(self, stream):
        for line in stream:
            self.lines.append(line.rstrip("\n"))

    def line(self, words, since=0):
        """The first line of output with these words, when it comes."""
        end = time.monotonic() + LONG
        while time.monotonic() < end:
            for line in self.lines[since:]:
                if words in line:
                    return line
            time.sleep(0.01)
        raise AssertionError(f"no `{words}` in {self.lines[since:]}")

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONG)

    def send(self, method, path, body=None, headers={}):
        """The status, the headers and the body."""
        connection = self.connection()
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def get(self, path, **options):
        """The body, of a response that says that all is well."""
        status, _, body = self.send("GET", path, **options)
        assert status == 200, (status, body, self.lines[-20:])
        return body

    def stop(self):
        self.process.kill()
        self.process.wait()


class Served(Server):
    """`hognose` as a server."""

    def __init__(self, generation=None, serving=None, options=(), tool=HOGNOSE, environment=None, command="serve"):
        """Of a component that is there, or with the command `dev` of a project."""
        self.component = serving or self.built(generation)
        serve = [str(tool), command, str(self.component), "--addr", "127.0.0.1:0", *options]
        super().__init__(serve, environment=environment)

    def built(self, generation):
        component = TARGET / f"http-{generation}.wasm"
        path = ["-p", str(HERE / "apps")]
        if generation == "0.3":
            path += ["-p", str(packages())]
        wit = str(HERE / f"wit-{generation}")
        build = [str(HOGNOSE), "-q", "-d", wit, "-w", "site", "componentize", "app", *path, "-o", str(component)]
        subprocess.run(build, check=True)
        return component
