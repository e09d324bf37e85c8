# SDK: everything
"""Implements and uses a world that has a bit of everything, in current Python."""

from collections.abc import Sequence
from typing import assert_never

from wit_world import exports
from wit_world.exports import api as exported
from wit_world.imports import api
from wit_world.imports.api import Level, Options

from componentize_py_types import Err, Ok


class Handle(exported.Handle):
    def __init__(self, key: str) -> None:
        self.key = key

    def level(self) -> Level:
        return Level.HIGH if self.key else Level.LOW


class Api(exports.Api):
    def step(
        self,
        events: list[exported.Event],
        limit: int | None,
        weights: list[float],
    ) -> tuple[list[exported.Event], int]:
        kept: list[exported.Event] = []
        for event in events[:limit]:
            match event:
                case exported.Event_Added(entry):
                    kept.append(exported.Event_Removed(entry.key))
                case exported.Event_Failed(Ok(code)):
                    kept.append(exported.Event_Failed(Err(f"code {code}")))
                case exported.Event_Failed(Err()):
                    raise Err(event)
                case exported.Event_Removed() | exported.Event_Idle():
                    kept.append(event)
                case exported.Event_Failed():
                    pass
                case _:
                    assert_never(event)
        return kept, ask_host(weights)


def ask_host(weights: Sequence[float]) -> int:
    with api.Handle("key") as handle:
        level = handle.level()
    entry = api.Entry("key", level, Options.FAST | Options.SAFE, b"value", api.Handle("other"))
    try:
        events, count = api.step([api.Event_Added(entry), api.Event_Idle()], None, tuple(weights))
    except Err as error:
        print(error.value)
        return 0
    return count + len(events)
