"""Sends requests: to itself, to where it may and to where it may not."""

from urllib.parse import parse_qs, urlsplit

from componentize_py_types import Err
from spin_sdk import http
from spin_sdk.http import Request, Response


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        url = urlsplit(request.uri)
        if url.path == "/upper":
            body = (request.body or b"").upper()
            return Response(200, {"x-method": request.method, "x-sent": request.headers.get("x-sent", "")}, body)
        address = parse_qs(url.query)["to"][0]
        host = urlsplit(request.headers["spin-full-url"]).netloc
        address = address.replace("HERE", host)
        try:
            sent = Request("PUT", address, {"x-sent": "yes"}, b"some text")
            answer = await http.send(sent)
        except Err as error:
            return Response(502, {}, type(error.value).__name__.encode())
        headers = {name: answer.headers[name] for name in ["x-method", "x-sent"]}
        return Response(answer.status, headers, answer.body)
