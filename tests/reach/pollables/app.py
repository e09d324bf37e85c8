from wit_world.imports import stdin

class WitWorld:
    def run(self) -> None:
        stdin.get_stdin()
