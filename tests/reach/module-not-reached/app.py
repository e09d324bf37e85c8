class WitWorld:
    def run(self) -> str:
        return ""
