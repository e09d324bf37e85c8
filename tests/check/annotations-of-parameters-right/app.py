import typing as t
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Annotated, Any, Optional, TypeVar, Union

from componentize_py_types import Err, Ok, Result, Some
from wit_world.imports import types
from wit_world.imports.types import Colour, Point, Shape, Shape_Circle, Shape_Dot, Shape_Line

T = TypeVar("T")
Name = str
Spot = types.Point


class Text(str):
    pass


class Has(t.Protocol):
    x: int


class WitWorld:
    def strings(self, a: Name, b: t.Text, c: Iterable[str]) -> None: ...

    def numbers(self, a: float, b: Annotated[int, "big"], c: float, d: int) -> None: ...

    def bytes(self, a: bytearray | bytes, b: Sequence[float], c: AsyncIterator[bytes]) -> None: ...

    def options(self, a: Optional[str], b: Some[int | None] | None, c: str = None) -> None: ...

    def tuples(self, a: tuple, b: tuple[int | str, ...], c: t.List[t.Tuple[int, int]]) -> None: ...

    def classes(self, a: Spot, b: Shape_Circle | Shape_Dot | Shape_Line, c: Colour, d: "types.Perm", e: object) -> None: ...

    def results(self, a: Ok[int] | Err[str], b: Mapping[str, bytes], c: Union[Shape, None]) -> None: ...

    def anything(self, a: Has, b: Text, c: T, d: undefined.Name) -> None: ...
