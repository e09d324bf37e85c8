"""What can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class WasmError(Exception):
    """Of WebAssembly, in any way."""


class CompileError(WasmError):
    """The module is not valid."""


class UnsupportedError(CompileError):
    """The module may be valid, but needs a proposal that the host does not have."""


class LinkError(WasmError):
    """What an instance was given does not fit the imports of its module."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A function that was running, of those inside."""

    module: str | None
    name: str | None
    # The function's number in its module.
    func: int
    # Bytes from the beginning of the module, if the host knows.
    offset: int | None

    def __str__(self) -> str:
        name = f"${self.name}" if self.name else f"function {self.func}"
        place = f" of {self.module}" if self.module else ""
        at = "" if self.offset is None else f", at 0x{self.offset:x}"
        return f"{name}{place}{at}"


class Trap(WasmError):
    """The code stopped. `frames` are the functions that were running, innermost first."""

    def __init__(self, message: str, kind: str, frames: tuple[Frame, ...]) -> None:
        self.message = message
        # `wasm`, `fuel` where the store's is used up, or `thrown` where nobody caught an exception.
        self.kind = kind
        self.frames = frames
        super().__init__("\n".join([message, *(f"  in {frame}" for frame in frames)]))


def from_trap(trap: Any) -> WasmError:
    """The exception for a `trap` of the interface."""
    kind = trap.kind.name.lower()
    if kind == "link":
        return LinkError(trap.message)
    frames = (Frame(frame.module, frame.name, frame.func, frame.offset) for frame in trap.frames)
    return Trap(trap.message, kind, tuple(frames))
