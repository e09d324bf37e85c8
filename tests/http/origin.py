"""The server that the tests' clients fetch from."""

import contextlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """Answers as the path says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def body(self):
        if self.headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = []
        while size := int(self.rfile.readline() or b"0", 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def reply(self, data, status=200, **headers):
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain", "Content-Length": len(data), **headers}.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        if self.command != "HEAD":
            with contextlib.suppress(ConnectionError):
                self.wfile.write(data)

    def answer(self):
        data = self.body()
        match self.path.partition("?")[0]:
            case "/hello":
                self.reply(f"{self.command} {self.path} {self.headers.get('x-test')}".encode())
            case "/echo":
                self.reply(data, x_got_type=self.headers.get("content-type"), x_te=self.headers.get("transfer-encoding"))
            case "/redirect":
                self.reply(b"", 302, Location="/hello?redirected")
            case "/loop":
                self.reply(b"", 302, Location="/loop")
            case "/slow":
                time.sleep(0.3)
                self.reply(b"slow")
            case "/chunks":
                self.send_response(200)
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                # Some clients leave early.
                with contextlib.suppress(ConnectionError):
                    for number in range(3):
                        line = b"line %d\n" % number
                        self.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))
                        time.sleep(0.02)
                    self.wfile.write(b"0\r\n\r\n")
            case "/cut":
                self.send_response(200)
                self.send_header("Content-Length", "100")
                self.end_headers()
                self.wfile.write(b"short")
                self.close_connection = True
            case _:
                self.reply(b"no", 404)

    do_GET = do_HEAD = do_POST = do_PUT = answer


def start():
    """Its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"
