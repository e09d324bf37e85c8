"""What was imported at the build stays; what was not is missing, and the error says why."""

import importlib
import json

import fast
import wit_world


class WitWorld(wit_world.WitWorld):
    def round_trip(self, text: str) -> str:
        import json.decoder

        # A native package needs nothing of the archive.
        assert fast.sorted("ba") == "ab"
        return json.dumps(json.loads(text))

    def late(self, name: str) -> str:
        try:
            return importlib.import_module(name).__name__
        except ImportError as error:
            return f"{type(error).__name__}: {error}"

    def optional(self) -> bool:
        try:
            import sqlite3
        except ImportError:
            return False
        return True
