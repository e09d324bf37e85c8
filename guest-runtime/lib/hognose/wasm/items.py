"""What is in a store: functions, memories, globals, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, Self, TypeVar

from .errors import LinkError, WasmError
from .store import Store
from .types import FuncType, GlobalType, MemoryType, TableType
from .values import ZEROS, converters, from_host, to_host
from .wire import runtime

_T = TypeVar("_T")


class Item:
    """Something in a store."""

    __slots__ = ("__weakref__", "_number", "_store")
    # The case of `item` for the host.
    case: Any

    def __init__(self, store: Store, number: int) -> None:
        self._store = store
        self._number = number

    @property
    def store(self) -> Store:
        """Where it is."""
        return self._store

    def number_in(self, store: Store) -> int:
        """Its number for the host."""
        if store is not self._store:
            raise LinkError("what belongs to one store cannot be used in another")
        return self._number

    def wire(self) -> Any:
        """For the host."""
        return self.case(self._number)

    def _ask(self, name: str, *arguments: Any) -> Any:
        store = self._store
        return store.ask(getattr(store._handle, name), self._number, *arguments)


class Func(Item):
    """A function: of a module, or of Python where it was given to one."""

    __slots__ = ("_convert", "type")
    case = runtime.Item_Func

    def __init__(self, store: Store, number: int, ty: FuncType) -> None:
        super().__init__(store, number)
        self.type = ty
        self._convert = converters(ty.params)

    def __call__(self, *arguments: Any) -> Any:
        """Gives one result as it is, several as a tuple, none as `None`.

        Raises `Trap`, and whatever a Python function raises that is called on the way.
        """
        store = self._store
        return self._result(store.finish(store._handle.call(self._number, self._values(arguments))))

    async def call_async(self, *arguments: Any) -> Any:
        """The same, with asynchronous Python functions on the way. Other tasks go on meanwhile."""
        store = self._store
        step = store._handle.call(self._number, self._values(arguments))
        return self._result(await store.finish_async(step))

    def _values(self, arguments: tuple[Any, ...]) -> list[Any]:
        if len(arguments) != len(self._convert):
            raise TypeError(
                f"expected {len(self._convert)} arguments of a function `{self.type}`, "
                f"found {len(arguments)}"
            )
        store = self._store
        try:
            return [make(store, value) for make, value in zip(self._convert, arguments)]
        except TypeError:
            # Slower, but it says which.
            return [to_host(store, *each) for each in zip(self.type.params, arguments)]

    def _result(self, values: list[Any]) -> Any:
        store = self._store
        if len(values) == 1:
            return from_host(store, values[0])
        return tuple(from_host(store, value) for value in values) or None

    def __repr__(self) -> str:
        return f"<wasm function {self.type}>"


class HostFunc:
    """A Python function with a type, for imports and tables of any store."""

    def __init__(self, python: Callable[..., Any], ty: FuncType) -> None:
        self.python = python
        self.type = ty
        self.__doc__ = python.__doc__
        self.__wrapped__ = python

    def __call__(self, *arguments: Any) -> Any:
        return self.python(*arguments)

    def __repr__(self) -> str:
        return f"<Python function {self.type}>"


def func(ty: str | FuncType) -> Callable[[Callable[..., Any]], HostFunc]:
    """Gives a Python function a type: `@wasm.func("i32, i32 -> i32")`."""
    parsed = FuncType.parse(ty) if isinstance(ty, str) else ty
    return lambda python: HostFunc(python, parsed)


class _Typed(Item, Generic[_T]):
    """What Python makes by its type, and instances export."""

    __slots__ = ("type",)
    type: _T

    @classmethod
    def _of(cls, store: Store, number: int, ty: _T) -> Self:
        self = cls.__new__(cls)
        Item.__init__(self, store, number)
        self.type = ty
        return self


class Global(_Typed[GlobalType]):
    """A global."""

    __slots__ = ()
    case = runtime.Item_Global

    def __init__(
        self, store: Store, content: str, value: Any = None, *, mutable: bool = False
    ) -> None:
        """Makes one, by default with the zero or the null of its type."""
        self.type = GlobalType(content, mutable)
        if value is None:
            value = ZEROS.get(content)
        given = to_host(store, content, value)
        super().__init__(store, store.ask(store._handle.global_new, self.type.wire(), given))

    @property
    def value(self) -> Any:
        """What it holds."""
        return from_host(self._store, self._ask("global_get"))

    @value.setter
    def value(self, value: Any) -> None:
        if not self.type.mutable:
            raise AttributeError("this global is not mutable")
        self._ask("global_set", to_host(self._store, self.type.content, value))


_PAGE = 1 << 16


class Memory(_Typed[MemoryType]):
    """A memory: bytes by index and by slice. It lies outside of the component's own."""

    __slots__ = ()
    case = runtime.Item_Memory

    def __init__(self, store: Store, minimum: int, maximum: int | None = None) -> None:
        """Makes one of so many pages of 64 KiB."""
        self.type = MemoryType(minimum, maximum)
        super().__init__(store, store.ask(store._handle.memory_new, self.type.wire()))

    @property
    def pages(self) -> int:
        """How many pages of 64 KiB it has."""
        pages: int = self._ask("memory_size")
        return pages

    def __len__(self) -> int:
        return self.pages * _PAGE

    def grow(self, pages: int) -> int:
        """Adds pages, and gives the number before. Raises `WasmError` if there is no room."""
        before: int = self._ask("memory_grow", pages)
        return before

    def read(self, offset: int, length: int) -> bytes:
        """Bytes at an address. Raises `IndexError`."""
        if offset < 0 or length < 0:
            raise IndexError(f"{length} bytes at {offset} are no part of a memory")
        try:
            data: bytes = self._ask("memory_read", offset, length)
        except WasmError as error:
            raise IndexError(str(error)) from None
        return data

    def write(self, offset: int, data: bytes | bytearray | memoryview) -> None:
        """Puts bytes at an address. Raises `IndexError`."""
        if offset < 0:
            raise IndexError(f"{offset} is no address")
        try:
            self._ask("memory_write", offset, data)
        except WasmError as error:
            raise IndexError(str(error)) from None

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self))
            if step == 1:
                return self.read(start, max(0, stop - start))
            indices = range(start, stop, step)
            if not indices:
                return b""
            first = min(indices[0], indices[-1])
            data = self.read(first, max(indices[0], indices[-1]) - first + 1)
            return bytes(data[index - first] for index in indices)
        return self.read(self._index(key), 1)[0]

    def __setitem__(self, key: Any, value: Any) -> None:
        if not isinstance(key, slice):
            self.write(self._index(key), bytes((value,)))
            return
        start, stop, step = key.indices(len(self))
        if step != 1:
            raise ValueError("bytes can only be set one after the other")
        data = memoryview(value).cast("B")
        if len(data) != max(0, stop - start):
            raise ValueError(f"expected {max(0, stop - start)} bytes, found {len(data)}")
        self.write(start, data)

    def _index(self, key: Any) -> int:
        index = key.__index__()
        if index < 0:
            index += len(self)
        return int(index)

    @contextmanager
    def edit(self, offset: int, length: int) -> Iterator[bytearray]:
        """A copy of some bytes that is written back at the end, for what takes a buffer."""
        buffer = bytearray(self.read(offset, length))
        yield buffer
        if len(buffer) != length:
            raise ValueError(f"expected {length} bytes as before, found {len(buffer)}")
        self.write(offset, buffer)


class Table(_Typed[TableType]):
    """A table of references."""

    __slots__ = ()
    case = runtime.Item_Table

    def __init__(
        self,
        store: Store,
        element: str,
        minimum: int,
        maximum: int | None = None,
        *,
        init: Any = None,
    ) -> None:
        """Makes one, of `"funcref"` or `"externref"`."""
        self.type = TableType(element, minimum, maximum)
        given = to_host(store, element, init)
        super().__init__(store, store.ask(store._handle.table_new, self.type.wire(), given))

    def __len__(self) -> int:
        size: int = self._ask("table_size")
        return size

    def grow(self, elements: int, init: Any = None) -> int:
        """Adds elements, and gives the number before. Raises `WasmError` if there is no room."""
        given = to_host(self._store, self.type.element, init)
        before: int = self._ask("table_grow", elements, given)
        return before

    def __getitem__(self, index: int) -> Any:
        return from_host(self._store, self._ask("table_get", self._index(index)))

    def __setitem__(self, index: int, value: Any) -> None:
        given = to_host(self._store, self.type.element, value)
        self._ask("table_set", self._index(index), given)

    def _index(self, index: int) -> int:
        size = len(self)
        if not -size <= index < size:
            raise IndexError(f"index {index} lies outside a table of {size} elements")
        return index % size


class Other(Item):
    """What instances can give each other and nothing else, such as a tag."""

    __slots__ = ()
    case = runtime.Item_Other
