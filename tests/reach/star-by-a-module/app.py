from glue import *

class WitWorld:
    def run(self) -> str:
        return str(clock.now())
