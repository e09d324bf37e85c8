import os
import sys

import wit_world

at_build = sorted(os.environ)


class WitWorld(wit_world.WitWorld):
    def env(self, name: str) -> str | None:
        return os.environ.get(name)

    def names(self) -> list[str]:
        return sorted(os.environ)

    def argv(self) -> list[str]:
        return sys.argv

    def at_build(self) -> list[str]:
        return at_build

    def set(self, name: str, value: str) -> str | None:
        os.environ[name] = value
        return os.getenv(name)
