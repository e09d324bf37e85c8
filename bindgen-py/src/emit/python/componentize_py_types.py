"""The values of WIT that have no type of their own in Python: `result`, and an
`option` inside an `option`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar, Union

S = TypeVar("S", covariant=True)
T = TypeVar("T", covariant=True)
E = TypeVar("E", covariant=True)


@dataclass(slots=True)
class Some(Generic[S]):
    """The present case of an `option` whose payload is itself an `option`.

    Any other `option` is the payload or `None`.
    """

    value: S


@dataclass(slots=True)
class Ok(Generic[T]):
    """The success case of a `result`."""

    value: T


class Err(Exception, Generic[E]):
    """The error case of a `result`: a value where the `result` is part of
    another value, else raised."""

    __match_args__ = ("value",)

    value: E

    def __init__(self, value: E) -> None:
        super().__init__(value)
        self.value = value

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Err) and type(other) is type(self):
            return bool(self.value == other.value)
        return NotImplemented

    def __hash__(self) -> int:
        return hash((self.value,))

    def __repr__(self) -> str:
        return f"{self.__class__.__qualname__}(value={self.value!r})"


Result: TypeAlias = Union[Ok[T], Err[E]]
"""A `result` that is part of another value."""
