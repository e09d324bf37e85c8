"""Values as bytes, as modules for Edge Python have them: a tag, and what belongs to it."""

import struct
from typing import Any

NONE, BOOL, INT, FLOAT, TEXT, RAW, LIST, DICT = range(8)
INVALID = 0xFFFFFFFF
DEEPEST = 32


def encoded(value: Any) -> tuple[int, bytes]:
    """`INVALID` for what is no such value."""
    try:
        return node(value, 0)
    except (TypeError, OverflowError):
        return INVALID, b""


def node(value: Any, depth: int) -> tuple[int, bytes]:
    if depth > DEEPEST:
        raise TypeError("too deep, or in itself")
    match value:
        case None:
            return NONE, b""
        case bool():
            return BOOL, bytes([value])
        case int():
            return INT, value.to_bytes(16, "little", signed=True)
        case float():
            return FLOAT, struct.pack("<d", value)
        case str():
            return TEXT, value.encode()
        case bytes():
            return RAW, value
        case list() | tuple():
            return LIST, len(value).to_bytes(4, "little") + b"".join(framed(item, depth) for item in value)
        case dict() if all(isinstance(key, str) for key in value):
            items = (framed(part, depth) for item in value.items() for part in item)
            return DICT, len(value).to_bytes(4, "little") + b"".join(items)
    raise TypeError(type(value).__name__)


def framed(value: Any, depth: int) -> bytes:
    tag, contents = node(value, depth + 1)
    return struct.pack("<II", tag, len(contents)) + contents


def decoded(tag: int, contents: bytes, depth: int = 0) -> Any:
    if depth > DEEPEST:
        raise ValueError("too deep")
    match tag:
        case 0:
            return None
        case 1:
            return contents[0] != 0
        case 2:
            return int.from_bytes(contents, "little", signed=True)
        case 3 if len(contents) == 8:
            return struct.unpack("<d", contents)[0]
        case 4:
            return contents.decode()
        case 5:
            return contents
        case 6:
            return nodes(contents, depth)
        case 7:
            parts = nodes(contents, depth, 2)
            return dict(zip(parts[::2], parts[1::2], strict=True))
    raise ValueError(f"there is no tag {tag} of {len(contents)} bytes")


def nodes(contents: bytes, depth: int, each: int = 1) -> list[Any]:
    count = int.from_bytes(contents[:4], "little") * each
    values, at = [], 4
    for _ in range(count):
        if at + 8 > len(contents):
            raise ValueError("a value ends too early")
        tag, length = struct.unpack_from("<II", contents, at)
        values.append(decoded(tag, contents[at + 8 : at + 8 + length], depth + 1))
        at += 8 + length
    return values
