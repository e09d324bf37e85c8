"""What the apps in `packages/` talk to: a store, and models and tools as the SDKs expect them."""

import json
import time
from http.server import BaseHTTPRequestHandler

# How long a server lets pass between the parts of an answer.
PAUSE = 0.02
WORDS = ["one", " two", " three"]


def decoded(encoded: bytes) -> bytes:
    """The body of S3's chunks: sizes in lines of their own, and checksums after the last."""
    body = b""
    while encoded:
        line, _, encoded = encoded.partition(b"\r\n")
        size = int(line.split(b";")[0], 16)
        if size == 0:
            break
        body, encoded = body + encoded[:size], encoded[size + 2 :]
    return body


class Server(BaseHTTPRequestHandler):
    """Keeps what is put, as S3 does as far as boto3 asks here, and answers what is posted."""

    protocol_version = "HTTP/1.1"
    objects: dict[str, bytes] = {}
    connections = 0

    def setup(self) -> None:
        type(self).connections += 1
        super().setup()

    def answer(self, status: int, body: bytes, kind: str = "application/octet-stream") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def json(self, value: object, status: int = 200) -> None:
        self.answer(status, json.dumps(value).encode(), "application/json")

    def events(self, events: list[tuple[str, object]]) -> None:
        """Events of a server, one after the other."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for name, data in events:
            text = data if isinstance(data, str) else json.dumps(data)
            part = f"event: {name}\ndata: {text}\n\n".encode() if name else f"data: {text}\n\n".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
            self.wfile.flush()
            time.sleep(PAUSE)
        self.wfile.write(b"0\r\n\r\n")

    def do_PUT(self) -> None:
        encoded = self.rfile.read(int(self.headers["Content-Length"]))
        chunked = self.headers.get("X-Amz-Decoded-Content-Length")
        self.objects[self.path] = decoded(encoded) if chunked else encoded
        self.answer(200, b"")

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        found = self.objects.get(path)
        if path.startswith("/openai"):
            return self.json({"error": {"message": "there is no such model"}}, 404)
        if path == "/mcp":
            return self.answer(405, b"")
        if found is None:
            return self.answer(404, b"<Error><Code>NoSuchKey</Code><Message>none</Message></Error>")
        self.answer(200, found)

    def do_DELETE(self) -> None:
        self.answer(200, b"")

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        match self.path.partition("?")[0]:
            case "/openai/chat/completions":
                self.chat(asked)
            case "/anthropic/v1/messages":
                self.message(asked)
            case "/mcp":
                self.tools(asked)
            case _:
                self.answer(404, b"")

    def chat(self, asked: dict[str, object]) -> None:
        """As OpenAI's API answers."""
        common = {"id": "chat-1", "created": 0, "model": asked["model"]}
        if not asked.get("stream"):
            message = {"role": "assistant", "content": '{"city": "Bern", "degrees": 7.5}', "refusal": None}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            usage = {"prompt_tokens": 5, "completion_tokens": 4, "total_tokens": 9}
            return self.json({**common, "object": "chat.completion", "choices": [choice], "usage": usage})
        chunks = [
            {**common, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": word}}]}
            for word in WORDS
        ]
        self.events([*(("", chunk) for chunk in chunks), ("", "[DONE]")])

    def message(self, asked: dict[str, object]) -> None:
        """As Anthropic's API answers."""
        if asked["model"] == "busy":
            error = {"type": "rate_limit_error", "message": "too many requests"}
            return self.json({"type": "error", "error": error}, 429)
        message = {"id": "m", "type": "message", "role": "assistant", "model": asked["model"], "content": []}
        message |= {"stop_reason": None, "stop_sequence": None, "usage": {"input_tokens": 4, "output_tokens": 1}}
        end = {"stop_reason": "end_turn", "stop_sequence": None}
        events: list[dict[str, object]] = [
            {"type": "message_start", "message": message},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            *(
                {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": word}}
                for word in WORDS
            ),
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": end, "usage": {"output_tokens": 3}},
            {"type": "message_stop"},
        ]
        self.events([(str(event["type"]), event) for event in events])

    def tools(self, asked: dict) -> None:
        """As a server of tools answers: with its progress, where something takes time."""
        if "id" not in asked:
            return self.answer(202, b"")
        common = {"jsonrpc": "2.0", "id": asked["id"]}
        schema = {"type": "object", "properties": {"sum": {"type": "integer"}}, "required": ["sum"]}
        match asked["method"]:
            case "initialize":
                server = {"name": "sums", "version": "1"}
                version = asked["params"]["protocolVersion"]
                result = {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": server}
                self.json({**common, "result": result})
            case "tools/list":
                tool = {"name": "add", "inputSchema": {"type": "object"}, "outputSchema": schema}
                self.json({**common, "result": {"tools": [tool]}})
            case "tools/call":
                params = asked["params"]
                total = sum(params["arguments"].values())
                token = params["_meta"]["progressToken"]
                told = [
                    {"progressToken": token, "progress": step, "total": 2, "message": word}
                    for step, word in enumerate(["first", "second"], 1)
                ]
                told = [{"jsonrpc": "2.0", "method": "notifications/progress", "params": it} for it in told]
                content = [{"type": "text", "text": str(total)}]
                result = {"content": content, "structuredContent": {"sum": total}}
                self.events([("message", it) for it in [*told, {**common, "result": result}]])
            case _:
                self.json({**common, "error": {"code": -32601, "message": "there is no such method"}})

    def log_message(self, *arguments: object) -> None:
        pass
