from wit_world import ask

class WitWorld:
    def run(self) -> str:
        return ask()
