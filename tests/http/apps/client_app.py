"""Sends requests to the server that is named in the query, and says what came of them: one line
each."""

import asyncio

from hognose import http, web


async def answer(request):
    base = request.query_string
    wanted = {"/client/async": asynchronous, "/client/sync": synchronous}[request.path]
    results = wanted(base)
    if asyncio.iscoroutine(results):
        results = await results
    return "".join(f"{name}: {value!r}\n" for name, value in results)


async def asynchronous(base):
    results = []
    def told(name, value):
        results.append((name, value))

    async with http.AsyncClient(headers={"X-Test": "yes"}) as client:
        response = await client.get(base + "/hello", params={"q": "a b", "n": [1, 2]})
        told("get", (response.status_code, response.text, response.headers["Content-Type"]))
        response = await client.post(base + "/echo", json={"a": [1, None]})
        told("json", (response.json(), response.headers["x-got-type"]))
        response = await client.post(base + "/echo", data={"a": "b c"})
        told("form", (response.text, response.headers["x-got-type"]))
        response = await client.put(base + "/echo", content=b"x" * 300_000)
        told("put", len(response.content))

        async def parts():
            for number in range(3):
                yield b"%d;" % number
                await asyncio.sleep(0.01)

        response = await client.post(base + "/echo", content=parts())
        told("parts", (response.text, response.headers["x-te"]))
        response = await client.get(base + "/redirect")
        told("redirect", (response.status_code, response.is_redirect))
        response = await client.get(base + "/redirect", follow_redirects=True)
        told("followed", (response.status_code, response.url.removeprefix(base), len(response.history)))
        response = await client.head(base + "/hello")
        told("head", (response.status_code, response.content))
        async with client.stream("GET", base + "/chunks") as response:
            told("stream", [part async for part in response.aiter_bytes()])
        async with client.stream("GET", base + "/chunks") as response:
            told("lines", [line async for line in response.aiter_lines()])
        async with client.stream("GET", base + "/chunks") as response:
            async for line in response.aiter_lines():
                told("line", line)
                break
        responses = await asyncio.gather(*(client.get(base + "/slow") for _ in range(3)))
        told("gather", [response.status_code for response in responses])

        async def broken():
            yield b"x"
            raise ZeroDivisionError("body")

        for name, arguments in {
            "loop": ("GET", base + "/loop", {"follow_redirects": True}),
            "refused": ("GET", "http://127.0.0.1:1/", {}),
            "unknown": ("GET", "http://nowhere.invalid/", {}),
            "scheme": ("GET", "ftp://x/", {}),
            "timeout": ("GET", base + "/slow", {"timeout": 0.05}),
            "cut": ("GET", base + "/cut", {}),
            "broken": ("POST", base + "/echo", {"content": broken()}),
            "method": ("BAD METHOD", base + "/hello", {}),
        }.items():
            method, url, options = arguments
            try:
                await client.request(method, url, **options)
            except Exception as error:
                told(name, [kind.__name__ for kind in type(error).__mro__[:-3]])
        try:
            (await client.get(base + "/missing")).raise_for_status()
        except http.HTTPStatusError as error:
            told("status", str(error).replace(base, ""))
        try:
            async with asyncio.timeout(0.05):
                await client.get(base + "/slow")
        except TimeoutError:
            told("cancelled", True)
    return results


def synchronous(base):
    results = []
    def told(name, value):
        results.append((name, value))

    told("get", http.get(base + "/hello").text)
    told("parts", http.post(base + "/echo", content=(b"%d" % number for number in range(3))).text)
    with http.stream("GET", base + "/chunks") as response:
        told("stream", b"".join(response.iter_bytes()))
    with http.Client(base_url=base, headers={"x-test": "client"}) as client:
        told("client", client.get("/hello").text)
    try:
        http.get("http://127.0.0.1:1/")
    except http.ConnectError:
        told("refused", True)
    try:
        http.get(base + "/slow", timeout=0.05)
    except http.TimeoutException:
        told("timeout", True)
    return results


Class = web.handler(answer)
