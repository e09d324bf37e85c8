"""A plugin: each function marked as an action can be asked for by its name."""

import json
import traceback
from collections.abc import Callable

import sdk

Action = Callable[..., object]

actions: dict[str, Action] = {}


def action(function: Action) -> Action:
    """Makes a function an action."""
    actions[function.__name__] = function
    return function


@action
def add(*numbers: float) -> float:
    return sum(numbers)


@action
def greet(name: str) -> str:
    sdk.log(f"greeting {name}")
    return f"Hello, {name}!"


class Sdk(sdk.Sdk):
    def run_e(self, payload: str, ident: str) -> None:
        try:
            request = json.loads(payload)
            result = actions[request["action"]](*request.get("arguments", []))
            answer = json.dumps(result)
        except Exception as error:
            sdk.return_error(type(error).__name__, traceback.format_exc(), ident)
        else:
            sdk.return_result(answer, ident)
