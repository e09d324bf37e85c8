import wit_world

class WitWorld:
    def run(self) -> str:
        return str(wit_world.Ticket().seat())
