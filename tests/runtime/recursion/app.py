import json

import wit_world


def down(n: int) -> int:
    return down(n + 1)


class Node:
    def __init__(self) -> None:
        self.next = self

    def __repr__(self) -> str:
        return repr(self.next)


class WitWorld(wit_world.WitWorld):
    def depth(self) -> str:
        try:
            down(0)
        except RecursionError as error:
            return f"RecursionError: {error}"
        return "no end"

    def nested_json(self, n: int) -> str:
        try:
            json.loads("[" * n + "]" * n)
        except RecursionError:
            return "RecursionError"
        return "parsed"

    def compare(self) -> str:
        try:
            repr(Node())
        except RecursionError:
            return "RecursionError"
        return "no end"

    def after(self) -> int:
        return 7
