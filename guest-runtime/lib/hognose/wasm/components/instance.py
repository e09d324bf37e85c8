"""Components that run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import LinkError, UnsupportedError, from_trap
from ..wire import runtime
from .names import camel, interface, unversioned
from .resources import Factory, Resource
from .signatures import Signature
from .wire import Err, Ok, components

if TYPE_CHECKING:
    from .component import Component


class ComponentFunc:
    """A function of an instance."""

    __slots__ = ("_instance", "type")

    def __init__(self, instance: ComponentInstance, ty: Signature) -> None:
        self._instance = instance
        self.type = ty

    def __call__(self, *given: Any, **named: Any) -> Any:
        """Takes and gives values as functions of the generated packages do.

        Raises `Err` where the function fails, `Trap`, and whatever a Python function raises that
        is called on the way.
        """
        return self._instance.call(self.type, given, named)

    async def call_async(self, *given: Any, **named: Any) -> Any:
        """The same, with asynchronous Python functions on the way. Other tasks go on meanwhile."""
        return await self._instance.call_async(self.type, given, named)

    def __repr__(self) -> str:
        return repr(self.type)


class ComponentInstance:
    """A component that runs, alone in its store."""

    def __init__(
        self,
        component: Component,
        imports: Mapping[str, Any],
        fuel: int | None,
        memory: int | None,
    ) -> None:
        from .namespaces import Namespace

        self.component = component
        self._namespace = Namespace
        self._outside = [_find(signature, imports) for signature in component.needed]
        budget = runtime.Budget(fuel, memory)
        self._handle = components.Instance(component._handle, budget)
        # Of Python, by the numbers that the component has.
        self.objects: dict[int, Any] = {}
        self._next_object = 0
        # What the call that is prepared gives away, and lends.
        self.given: list[Resource] = []
        self.lent: list[int] = []
        # What Python has until its function returns.
        self.borrowed: list[Resource] = []
        self._is_busy = False
        self._unwanted: list[int] = []

    @property
    def exports(self) -> Any:
        """Interfaces, functions, and classes, as attributes and by their names in WIT."""
        return self._namespace(self.component._gives, None, self)

    @property
    def fuel(self) -> int | None:
        """What is left, `None` without a bound."""
        left: int | None = self._handle.fuel()
        return left

    def function(self, signature: Signature) -> ComponentFunc:
        """An export that can be called."""
        return ComponentFunc(self, signature)

    def factory(self, cls: type[Resource]) -> Factory:
        """The class of a resource."""
        return Factory(cls, self)

    def call(self, signature: Signature, given: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        """Calls an export."""
        step, lent = self._begin(signature, given, named)
        try:
            data = self.finish(step)
        finally:
            self._returned(lent)
        return signature.outcome(self, data)

    async def call_async(
        self, signature: Signature, given: tuple[Any, ...], named: Mapping[str, Any]
    ) -> Any:
        """Calls an export."""
        step, lent = self._begin(signature, given, named)
        try:
            data = await self.finish_async(step)
        finally:
            self._returned(lent)
        return signature.outcome(self, data)

    def _begin(
        self, signature: Signature, given: tuple[Any, ...], named: Mapping[str, Any]
    ) -> tuple[Any, list[int]]:
        signature.check()
        self._enter(signature.label)
        self.given, self.lent = [], []
        data = signature.arguments(self, given, named)
        away, lent = self.given, self.lent
        for resource in away:
            resource._number = None
        return self._handle.call(signature.place, data), lent

    def _enter(self, label: str) -> None:
        if self._is_busy:
            raise RuntimeError(
                f"`{label}`: the instance waits for a function outside, and cannot be called "
                "until that has returned"
            )

    def _returned(self, lent: list[int]) -> None:
        for number in lent:
            self.objects.pop(number, None)

    def finish(self, step: Any) -> bytes:
        """What a call comes to, with the functions outside that it calls on the way."""
        raised: BaseException | None = None
        self._is_busy = True
        while type(step) is components.Step_Callback:
            signature, python, values = self._asked(step.value)
            try:
                result = python(*values)
                if hasattr(result, "__await__"):
                    close = getattr(result, "close", None)
                    if close is not None:
                        close()
                    raise TypeError(
                        f"`{signature.label}` is asynchronous outside: call with "
                        "`await function.call_async()`"
                    )
                answer = Ok(signature.given(self, result))
            except BaseException as error:
                raised, answer = self._failed(signature, error)
            step = self._answer(answer)
        return self._end(step, raised)

    async def finish_async(self, step: Any) -> bytes:
        """The same where functions outside may be asynchronous."""
        raised: BaseException | None = None
        self._is_busy = True
        while type(step) is components.Step_Callback:
            signature, python, values = self._asked(step.value)
            try:
                result = python(*values)
                if hasattr(result, "__await__"):
                    result = await result
                answer = Ok(signature.given(self, result))
            except BaseException as error:
                raised, answer = self._failed(signature, error)
            step = self._answer(answer)
        return self._end(step, raised)

    def _asked(self, callback: Any) -> tuple[Signature, Callable[..., Any], list[Any]]:
        self._close_dropped()
        signature = self.component.needed[callback.function]
        values = signature.values(self, callback.args)
        return signature, self._outside[callback.function], values

    def _failed(
        self, signature: Signature, error: BaseException
    ) -> tuple[BaseException | None, Any]:
        """What is raised in the end, and what the component gets."""
        if signature.is_fallible and isinstance(error, Err):
            try:
                return None, Ok(signature.given(self, error))
            except Exception as misfit:
                error = misfit
        return error, Err(f"{type(error).__name__}: {error}")

    def _answer(self, answer: Any) -> Any:
        for resource in self.borrowed:
            resource._number = None
        self.borrowed.clear()
        return self._handle.resume(answer)

    def _end(self, step: Any, raised: BaseException | None) -> bytes:
        self._is_busy = False
        self._close_dropped()
        while self._unwanted:
            self.give_up(self._unwanted.pop())
        if type(step) is components.Step_Done:
            data: bytes = step.value
            return data
        try:
            if raised is not None:
                raise raised
            raise from_trap(step.value)
        finally:
            # The traceback refers to this frame.
            raised = None

    def object_number(self, value: Any) -> int:
        """The number of an object that goes inside."""
        number = self._next_object
        while number in self.objects:
            number = (number + 1) & 0xFFFF_FFFF
        self._next_object = (number + 1) & 0xFFFF_FFFF
        self.objects[number] = value
        return number

    def give_up(self, number: int) -> None:
        """Drops a resource, now or after the call that goes on."""
        if self._is_busy:
            self._unwanted.append(number)
        else:
            self.finish(self._handle.drop_resource(number))

    def _close_dropped(self) -> None:
        """What the component has dropped of Python's hears of it."""
        if not self.component.takes_resources:
            return
        for number in self._handle.dropped():
            close = getattr(self.objects.pop(number, None), "close", None)
            if close is not None:
                close()


def _find(signature: Signature, imports: Mapping[str, Any]) -> Callable[..., Any]:
    """The Python function for an import."""
    place: Any = imports
    name = signature.interface
    if name is not None:
        spelled = (name, unversioned(name), interface(name))
        place = next((imports[each] for each in spelled if each in imports), None)
    if not signature.kind:
        found = _member(place, signature.name, signature.wit)
    elif signature.kind == "method":
        python = signature.name
        return lambda self, *values: getattr(self, python)(*values)
    else:
        cls = _member(place, camel(signature.resource), signature.resource)
        is_new = signature.kind == "constructor"
        found = cls if is_new else getattr(cls, signature.name, None)
    if not callable(found):
        where = "" if name is None else f" of `{name}`"
        raise LinkError(f"import `{signature.wit}`{where} is missing: {signature!r}")
    return _refusing(signature, found)


def _refusing(signature: Signature, found: Callable[..., Any]) -> Callable[..., Any]:
    try:
        signature.check()
    except UnsupportedError as error:
        raise LinkError(str(error)) from None
    return found


def _member(place: Any, name: str, wit: str) -> Any:
    if isinstance(place, Mapping):
        return place.get(name, place.get(wit))
    return getattr(place, name, None)
