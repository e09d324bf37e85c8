import wit_world
from componentize_py_types import Err

events: list[str] = []


def steps():
    n = 0
    try:
        while True:
            n = wit_world.step(n)
            yield n
    finally:
        events.append("generator closed")


class WitWorld(wit_world.WitWorld):
    def run(self) -> list[int]:
        return list(steps())

    def cleanup(self) -> str:
        try:
            for n in steps():
                if n > 1:
                    break
        except Err as error:
            events.append(error.value)
        return ", ".join(events)
