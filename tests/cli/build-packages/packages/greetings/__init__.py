"""A library over its own WIT."""

from greetings.bindings import exports
from greetings.bindings.imports.types import Who


class Greeter(exports.Politeness):
    """Says hello to whom it is given."""

    def greet(self, who: Who) -> str:
        return f"{self.word()}, {who.name}!"

    def word(self) -> str:
        raise NotImplementedError
