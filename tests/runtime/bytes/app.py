import array
from collections import UserList

import wit_world

WAYS = {
    "bytes": lambda: b"abc",
    "empty": lambda: b"",
    "bytearray": lambda: bytearray(b"abc"),
    "memoryview": lambda: memoryview(b"xabcx")[1:4],
    "strided": lambda: memoryview(b"a-b-c-")[::2],
    "backwards": lambda: memoryview(b"cba")[::-1],
    "array": lambda: array.array("B", [97, 98, 99]),
    "signed array": lambda: array.array("b", [97, 98, 99]),
    "list": lambda: [97, 98, 99],
    "tuple": lambda: (97, 98, 99),
    "range": lambda: range(97, 100),
    "sequence": lambda: UserList([97, 98, 99]),
    "subclass": lambda: type("Blob", (bytes,), {})(b"abc"),
}


class WitWorld(wit_world.WitWorld):
    def kind(self, b: bytes) -> str:
        return repr(b)

    def produce(self, how: str) -> bytes:
        return WAYS[how]()

    def send(self, how: str) -> bytes:
        return wit_world.echo(WAYS[how]())
