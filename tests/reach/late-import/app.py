class WitWorld:
    def run(self) -> str:
        if True:
            from wit_world.imports import clock
            from late import write
            write()
        return str(clock.now())
