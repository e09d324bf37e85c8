import wit_world


class WitWorld(wit_world.WitWorld):
    def s8_in(self, x: int) -> int:
        return wit_world.s8_out(x)

    def u8_in(self, x: int) -> int:
        return wit_world.u8_out(x)

    def s16_in(self, x: int) -> int:
        return wit_world.s16_out(x)

    def u16_in(self, x: int) -> int:
        return wit_world.u16_out(x)

    def s32_in(self, x: int) -> int:
        return wit_world.s32_out(x)

    def u32_in(self, x: int) -> int:
        return wit_world.u32_out(x)

    def s64_in(self, x: int) -> int:
        return wit_world.s64_out(x)

    def u64_in(self, x: int) -> int:
        return wit_world.u64_out(x)

    def text(self, a: int, b: int) -> str:
        return f"{a} {b}"
