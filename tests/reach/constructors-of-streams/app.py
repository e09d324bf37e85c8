import wit_world

class WitWorld:
    def run(self) -> str:
        writer, reader = wit_world.u32_stream()
        return ""
