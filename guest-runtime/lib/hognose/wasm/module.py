"""Modules."""

from __future__ import annotations

from functools import cached_property

from .errors import CompileError, UnsupportedError
from .types import ExportType, ImportType, item_type
from .wire import Err, runtime


class Module:
    """A compiled module. Hosts keep what they have compiled: the same bytes are compiled once."""

    def __init__(self, source: bytes | bytearray | memoryview | str) -> None:
        """Compiles the binary format, or the text format.

        Raises `UnsupportedError` if the host lacks a proposal, and `CompileError`.
        """
        data = source.encode() if isinstance(source, str) else source
        try:
            self._handle = runtime.Module.compile(data)
        except Err as error:
            refused = error.value
            unsupported = type(refused) is runtime.CompileError_Unsupported
            raise (UnsupportedError if unsupported else CompileError)(refused.value) from None

    @cached_property
    def imports(self) -> tuple[ImportType, ...]:
        """What an instance has to be given."""
        imports = self._handle.imports()
        return tuple(ImportType(each.module, each.name, item_type(each.ty)) for each in imports)

    @cached_property
    def exports(self) -> tuple[ExportType, ...]:
        """What an instance gives."""
        exports = self._handle.exports()
        return tuple(ExportType(each.name, item_type(each.ty)) for each in exports)
