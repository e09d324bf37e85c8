"""Evaluates and runs what it is given."""

import json
from typing import Any

import wit_world
from componentize_py_types import Err

names: dict[str, Any] = {}


def failure(error: Exception) -> Err[str]:
    words = str(error)
    return Err(f"{type(error).__name__}: {words}" if words else type(error).__name__)


class WitWorld(wit_world.WitWorld):
    def eval(self, expression: str) -> str:
        try:
            return json.dumps(eval(expression, names))
        except Exception as error:
            raise failure(error)

    def exec(self, statements: str) -> None:
        try:
            exec(statements, names)
        except Exception as error:
            raise failure(error)
