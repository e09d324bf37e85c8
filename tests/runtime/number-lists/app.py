import array
from collections import UserList, deque

import wit_world

WAYS = {
    "list": lambda: [1, 2, 3],
    "tuple": lambda: (1, 2, 3),
    "range": lambda: range(1, 4),
    "array": lambda: array.array("I", [1, 2, 3]),
    "long array": lambda: array.array("Q", [1, 2, 3]),
    "memoryview": lambda: memoryview(array.array("I", [0, 1, 2, 3]))[1:],
    "strided": lambda: memoryview(array.array("I", [1, 0, 2, 0, 3, 0]))[::2],
    "sequence": lambda: UserList([1, 2, 3]),
    "deque": lambda: deque([1, 2, 3]),
    "bools": lambda: [True, 2, 3],
}

FLOATS = {
    "list": lambda: [1.0, 2.5],
    "ints": lambda: [1, 2.5],
    "array": lambda: array.array("d", [1.0, 2.5]),
    "float array": lambda: array.array("f", [1.0, 2.5]),
}


class WitWorld(wit_world.WitWorld):
    def s8_in(self, x: list[int]) -> list[int]:
        return wit_world.s8_out(array.array("b", x))

    def u16_in(self, x: list[int]) -> list[int]:
        return wit_world.u16_out(array.array("H", x))

    def s16_in(self, x: list[int]) -> list[int]:
        return wit_world.s16_out(array.array("h", x))

    def u32_in(self, x: list[int]) -> list[int]:
        return wit_world.u32_out(array.array("I", x))

    def s32_in(self, x: list[int]) -> list[int]:
        return wit_world.s32_out(array.array("i", x))

    def u64_in(self, x: list[int]) -> list[int]:
        return wit_world.u64_out(array.array("Q", x))

    def s64_in(self, x: list[int]) -> list[int]:
        return wit_world.s64_out(array.array("q", x))

    def f32_in(self, x: list[float]) -> list[float]:
        return wit_world.f32_out(array.array("f", x))

    def f64_in(self, x: list[float]) -> list[float]:
        return wit_world.f64_out(array.array("d", x))

    def produce(self, how: str) -> list[int]:
        return WAYS[how]()

    def floats(self, how: str) -> list[float]:
        return FLOATS[how]()

    def kind(self, x: list[int]) -> str:
        return repr(x)

    def sum(self, x: list[int]) -> int:
        return sum(x)
