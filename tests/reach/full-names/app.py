import wit_world.imports.test_other_log as log
from wit_world.imports.test_reach_log import log as write

class WitWorld:
    def run(self) -> str:
        log.write("x")
        return ""
