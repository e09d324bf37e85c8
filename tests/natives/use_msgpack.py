"""Messages, there and back."""

import msgpack

VALUE = [{"id": n, "name": f"item {n}", "price": n / 7, "tags": ["a", "é"]} for n in range(200)]
PACKED = msgpack.packb(VALUE)


def use() -> None:
    print(msgpack.packb({"a": [1, -1, 2.5, None, b"x"]}), msgpack.unpackb(PACKED) == VALUE)
    print(msgpack.Packer.__module__, list(msgpack.Unpacker(__import__("io").BytesIO(b"\x01\x02"))))


OPERATIONS = {
    "packb, 200 items": lambda: msgpack.packb(VALUE),
    "unpackb, 200 items": lambda: msgpack.unpackb(PACKED),
}
