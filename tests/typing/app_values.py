# SDK: bytes
"""Wide parameters and narrow results, both ways."""

from array import array

import wit_world
from wit_world import exports
from wit_world.imports import api


class Api(exports.Api):
    def digest(self, data: bytes) -> bytearray:
        return bytearray(data)

    def signed(self, data: bytes) -> memoryview:
        return memoryview(data)

    def parts(self, chunks: list[bytes]) -> tuple[bytes, ...]:
        return tuple(chunks)

    def maybe(self, data: bytes | None) -> bytes | None:
        return data

    def fallible(self, data: bytes) -> bytes:
        if data:
            return data
        raise wit_world.Err(b"empty")


def use() -> bytes:
    digest: bytes = api.digest(bytearray(b"x"))
    parts: list[bytes] = api.parts((digest, memoryview(b"y")))
    return api.digest(memoryview(array("B", [1, 2]))) + parts[0]
