"""Stores: what instances share, and who calls whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from .errors import WasmError, from_trap
from .types import FuncType, func_type
from .values import Convert, converters, from_host
from .wire import Err, Ok, runtime

if TYPE_CHECKING:
    from asyncio import Future

    from .items import Func

# From so many objects inside on it is looked for those that nobody refers to any more.
_MANY = 1000


class _Outside:
    """A Python function that modules call."""

    __slots__ = ("python", "results", "type")

    def __init__(self, python: Callable[..., Any], ty: FuncType) -> None:
        self.python = python
        self.type = ty
        self.results: tuple[Convert, ...] = converters(ty.results)


class Store:
    """Holds instances, and all that they can give each other.

    What was made in a store is there until the store is gone: with the last of the Python objects
    that belong to it. That includes the Python functions that its modules were given.
    """

    def __init__(self, *, fuel: int | None = None, memory: int | None = None) -> None:
        """`fuel` bounds the work, by about one for each instruction; `memory` the bytes."""
        self._handle = runtime.Store(runtime.Budget(fuel, memory))
        if fuel is not None and self._handle.fuel() is None:
            raise WasmError("the host cannot count fuel: make the store without `fuel`")
        self._outside: list[_Outside] = []
        # By the identities of functions, which the list keeps.
        self._numbers: dict[tuple[int, FuncType], int] = {}
        self._funcs: WeakValueDictionary[int, Func] = WeakValueDictionary()
        self._objects: dict[int, Any] = {}
        self._next_object = 0
        self._many = _MANY
        # Calls that wait for an asynchronous function outside. Only the last can go on.
        self._waiting: list[object] = []
        self._abandoned: set[object] = set()
        self._turns: list[Future[None]] = []

    @property
    def fuel(self) -> int | None:
        """What is left, `None` without a bound."""
        left: int | None = self._handle.fuel()
        return left

    def func(self, number: int, ty: FuncType | None = None) -> Func:
        """The function with this number in the store, always the same object."""
        func = self._funcs.get(number)
        if func is None:
            from .items import Func

            ty = ty or func_type(self.ask(self._handle.func_type, number))
            func = self._funcs[number] = Func(self, number, ty)
        return func

    def func_number(self, value: Any) -> int:
        """The number of a function of the store, or of one that gets into it."""
        from .items import Func, HostFunc

        if isinstance(value, Func):
            return value.number_in(self)
        if isinstance(value, HostFunc):
            return self.add(value.python, value.type)
        raise TypeError("expected a function of WebAssembly, or one with `@wasm.func`")

    def add(self, python: Callable[..., Any], ty: FuncType) -> int:
        """The number of a Python function, which belongs to the store from now on."""
        key = (id(python), ty)
        number = self._numbers.get(key)
        if number is None:
            number = self.ask(self._handle.func_new, ty.wire(), len(self._outside))
            self._outside.append(_Outside(python, ty))
            self._numbers[key] = number
        return number

    def object_number(self, value: Any) -> int:
        """The number of an object that goes inside."""
        if len(self._objects) >= self._many:
            for number in self._handle.collect():
                del self._objects[number]
            self._many = max(_MANY, 2 * len(self._objects))
        number = self._next_object
        self._next_object = (number + 1) & 0xFFFF_FFFF
        self._objects[number] = value
        return number

    def object(self, number: int) -> Any:
        """The object with this number."""
        return self._objects[number]

    def ask(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls a function of the host that may refuse."""
        try:
            return function(*arguments)
        except Err as error:
            raise WasmError(error.value) from None

    def finish(self, step: Any) -> Any:
        """What a call comes to, with the functions outside that it calls on the way."""
        raised: BaseException | None = None
        while type(step) is runtime.Step_Callback:
            callback = step.value
            outside = self._outside[callback.id]
            try:
                values = [from_host(self, value) for value in callback.args]
                result = outside.python(*values)
                if hasattr(result, "__await__"):
                    _close(result)
                    raise TypeError(
                        "the function outside is asynchronous: call with `await func.call_async()`"
                    )
                answer = Ok(self._results(outside, result))
            except BaseException as error:
                raised, answer = error, _failed(error)
            step = self._handle.resume(answer)
        return _end(step, raised)

    async def finish_async(self, step: Any) -> Any:
        """The same where functions outside may be asynchronous."""
        raised: BaseException | None = None
        while type(step) is runtime.Step_Callback:
            callback = step.value
            outside = self._outside[callback.id]
            turn = object()
            self._waiting.append(turn)
            try:
                values = [from_host(self, value) for value in callback.args]
                result = outside.python(*values)
                if hasattr(result, "__await__"):
                    result = await result
                answer = Ok(self._results(outside, result))
            except BaseException as error:
                raised, answer = error, _failed(error)
            while self._waiting[-1] is not turn:
                if isinstance(raised, GeneratorExit):
                    # Nothing can be waited for any more: the one that is before does the rest.
                    self._abandoned.add(turn)
                    return _end(None, raised)
                try:
                    await self._turn()
                except BaseException as error:
                    raised, answer = error, _failed(error)
            self._waiting.pop()
            step = self._handle.resume(answer)
            self._next_turn()
        return _end(step, raised)

    async def _turn(self) -> None:
        from asyncio import get_running_loop

        future = get_running_loop().create_future()
        self._turns.append(future)
        await future

    def _next_turn(self) -> None:
        while self._waiting and self._waiting[-1] in self._abandoned:
            self._abandoned.remove(self._waiting.pop())
            self._handle.resume(Err("abandoned"))
        turns, self._turns = self._turns, []
        for future in turns:
            if not future.done():
                future.set_result(None)

    def _results(self, outside: _Outside, result: Any) -> list[Any]:
        convert = outside.results
        if len(convert) == 1:
            return [convert[0](self, result)]
        if not convert:
            if result is not None:
                raise TypeError(
                    f"expected no result of a function `{outside.type}`, "
                    f"found `{type(result).__name__}`"
                )
            return []
        values = tuple(result)
        if len(values) != len(convert):
            raise TypeError(
                f"expected {len(convert)} results of a function `{outside.type}`, "
                f"found {len(values)}"
            )
        return [make(self, value) for make, value in zip(convert, values)]


def _failed(error: BaseException) -> Any:
    return Err(f"{type(error).__name__}: {error}")


def _close(awaitable: Any) -> None:
    close = getattr(awaitable, "close", None)
    if close is not None:
        close()


def _end(step: Any, raised: BaseException | None) -> Any:
    """The result of a call, or what it raises: of a function outside, the very exception."""
    if step is not None and type(step) is not runtime.Step_Trap:
        return step.value
    try:
        if raised is not None:
            raise raised
        raise from_trap(step.value)
    finally:
        # The traceback refers to this frame.
        raised = None
