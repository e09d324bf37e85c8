import os
from pathlib import Path

import wit_world
from componentize_py_types import Err


class WitWorld(wit_world.WitWorld):
    def read(self, path: str) -> str:
        try:
            return Path(path).read_text()
        except OSError as error:
            raise Err(type(error).__name__) from error

    def list_dir(self, path: str) -> list[str]:
        try:
            return sorted(os.listdir(path))
        except OSError as error:
            raise Err(type(error).__name__) from error

    def exists(self, path: str) -> bool:
        return Path(path).exists()

    def write(self, path: str) -> None:
        try:
            Path(path).write_text("x")
        except OSError as error:
            raise Err("refused") from error
