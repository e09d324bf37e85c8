"""Asks a model."""

import json

from componentize_py_types import Err
from spin_sdk import http, llm
from spin_sdk.http import Request, Response
from spin_sdk.llm import InferencingParams


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        prompt = (request.body or b"").decode()
        try:
            found = answer(request.uri, prompt)
        except Err as error:
            found = type(error.value).__name__
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


def answer(path: str, prompt: str) -> object:
    match path:
        case "/infer":
            result = llm.infer("llama2-chat", prompt)
        case "/short":
            result = llm.infer_with_options("llama2-chat", prompt, InferencingParams(max_tokens=2))
        case "/embed":
            embeddings = llm.generate_embeddings("all-minilm-l6-v2", [prompt, prompt, "other"])
            first, second, third = embeddings.embeddings
            return [len(first), first == second, first == third, embeddings.usage.prompt_token_count]
        case _:
            result = llm.infer(path[1:], prompt)
    return [result.text, result.usage.prompt_token_count, result.usage.generated_token_count]
