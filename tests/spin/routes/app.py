"""Shows what a component is told about its route."""

from urllib.parse import urlsplit

from spin_sdk import http
from spin_sdk.http import Request, Response


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        names = [name for name in sorted(request.headers) if name.startswith("spin-") and name != "spin-client-addr"]
        host = urlsplit(request.headers["spin-full-url"]).netloc
        assert request.headers["spin-client-addr"].startswith("127.0.0.1:")
        lines = [f"{name}: {request.headers[name]}\n" for name in names]
        return Response(200, {}, "".join(lines).replace(host, "HOST").encode())
