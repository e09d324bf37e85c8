import wit_world


class WitWorld(wit_world.WitWorld):
    def noop(self) -> None:
        assert wit_world.tick() is None

    def unit_result(self) -> None:
        return None

    def empty_tuple_list(self) -> list[bytes]:
        return [b"", b""]
