"""Headers as `wasi:http` wants them, whatever an app gives."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import ModuleType
from typing import Any


def method_names(types: ModuleType) -> dict[type, str]:
    """The names of methods by the classes of their cases; `Method_Other` holds its own."""
    cases = ("Get", "Head", "Post", "Put", "Delete", "Connect", "Options", "Trace", "Patch")
    return {getattr(types, f"Method_{case}"): case.upper() for case in cases}


def make(types: ModuleType, entries: list[tuple[str, bytes]]) -> Any:
    """The resource `fields` of these headers. What the host refuses is left out."""
    try:
        return types.Fields.from_list(entries)
    except types.Err:
        return _make_of_the_valid(types, entries)


def _make_of_the_valid(types: ModuleType, entries: Iterable[tuple[str, bytes]]) -> Any:
    """`connection`, `transfer-encoding` and others are the host's own business: those are
    left out without a word."""
    fields = types.Fields()
    for name, value in entries:
        try:
            fields.append(name, value)
        except types.Err as error:
            if not isinstance(error.value, types.HeaderError_Forbidden):
                text = f"the header {name!r} with the value {value!r} is not valid and was left out"
                print(text, file=sys.stderr)
    return fields
