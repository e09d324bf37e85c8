"""JSON, there and back."""

import ujson

VALUE = [{"id": n, "name": f"item {n}", "price": n / 7, "tags": ["a", "é"]} for n in range(200)]
TEXT = ujson.dumps(VALUE)


def use() -> None:
    print(ujson.dumps({"a": [1, 2.5, None, True], "é": "/"}))
    print(ujson.loads('{"x": [1e3, "\\u00e9"]}'))
    print(ujson.loads(TEXT) == VALUE, ujson.dumps(0.1 + 0.2))
    try:
        ujson.loads("[1,")
    except ujson.JSONDecodeError as error:
        print(error)


OPERATIONS = {
    "dumps, 200 items": lambda: ujson.dumps(VALUE),
    "loads, 200 items": lambda: ujson.loads(TEXT),
}
