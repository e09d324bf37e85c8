"""Files inside need no host: they are there with `--stub-wasi`, too."""

import json
import os
import pathlib

import datapkg
import wit_world


def write():
    pathlib.Path("/tmp/a").mkdir()
    pathlib.Path("/tmp/a/b.txt").write_text("b")
    return [str(path) for path in pathlib.Path("/tmp").rglob("*")]


WAYS = {
    "open": lambda: json.load(open(os.path.join(datapkg.HERE, "data.json"))),
    "listdir": lambda: sorted(os.listdir("/")),
    "write": write,
    "mtime": lambda: os.stat("/tmp/a/b.txt").st_mtime,
}


class WitWorld(wit_world.WitWorld):
    def attempt(self, how: str) -> str:
        try:
            return repr(WAYS[how]())
        except Exception as error:
            return f"{type(error).__name__}: {error}"
