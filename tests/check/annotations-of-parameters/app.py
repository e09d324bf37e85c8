import typing as t
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any, Optional, TypeVar

from componentize_py_types import Err, Ok
from wit_world.imports import types
from wit_world.imports.types import Colour, Point, Shape_Circle, Shape_Dot, Shape_Line
from wit_world.imports.types import Size as Extent

T = TypeVar("T")
Name = str


class WitWorld:
    def strings(self, a: bytes, b: int, c: list[int]) -> None: ...

    def numbers(self, a: str, b: float, c: int, d: "str") -> None: ...

    def bytes(self, a: str, b: bytes, c: Any) -> None: ...

    def options(self, a: str, b: int | None, c: Optional[int]) -> None: ...

    def tuples(self, a: tuple[int, int], b: tuple[int, str, int], c: t.List[t.Tuple[int, str]]) -> None: ...

    def classes(self, a: Extent, b: Shape_Circle | Shape_Dot, c: str, d: types.Colour, e: Point) -> None: ...

    def results(self, a: int, b: dict[str, str]) -> None: ...
