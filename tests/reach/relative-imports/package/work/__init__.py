from ..glue import write

class WitWorld:
    def run(self) -> str:
        return write()
