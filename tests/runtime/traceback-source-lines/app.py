import traceback

import helper
import wit_world


class WitWorld(wit_world.WitWorld):
    def fail(self, where: str) -> None:
        if where == "here":
            raise ValueError("in app")  # the line in app
        if where == "stdlib":
            import json

            json.loads("{")
        helper.deeper()

    def text(self) -> str:
        try:
            helper.deeper()
        except RuntimeError:
            return traceback.format_exc()
        return ""
