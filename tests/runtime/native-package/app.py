import fast
import wit_world
from componentize_py_types import Err
from fast import _fast

# While the component is built.
fast.state()


class WitWorld(wit_world.WitWorld):
    def root(self, of: float) -> float:
        try:
            return fast.root(of)
        except ValueError as error:
            raise Err(str(error)) from None

    def sorted(self, text: str) -> str:
        return fast.sorted(text)

    def state(self) -> str:
        return repr(fast.state())

    def box(self, text: str) -> str:
        return fast.Box(text).held + fast.Box(text).held

    def module(self) -> str:
        return f"{_fast.__name__} {_fast.__spec__.origin} {_fast.root.__doc__}"
