from hognose.world import needed

class WitWorld:
    def run(self) -> str:
        needed("test:other/log", "1").write("x")
        return ""
