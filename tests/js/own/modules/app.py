"""Modules by the engine of the page or of Node: checks as in `tests/serve/wasm/checks.py`."""

import asyncio

import wit_world
from hognose import wasm

# The sample of those checks, in the binary format: no text is taken here.
SAMPLE = bytes.fromhex(
    "0061736d0100000001290860017f017f60027f7f017f6000017f60027e7d027d7e60017f017b60017b017f60"
    "01700170600000020e0103656e7606646f75626c650000030b0a010001020304050607010405017001040805"
    "04010101030612027f0141070b7c0044000000000000f83f0b076e0e066d656d6f7279020007636f756e7465"
    "7203000566697865640301057461626c6501000361646400010574776963650002036469760003056f757465"
    "720004047377617000050573706c61740006046c616e6500070473616d65000807666f726576657200090463"
    "616c6c000a0907010041010b01010a500a0700200020016a0b0600200010000b0700200020016d0b08004101"
    "410010030b0600200120000b06002000fd110b07002000fd1b030b040020000b070003400c000b0b0b002000"
    "200020011101000b0b17010041100b1168656c6c6f2066726f6d20696e73696465002b046e616d6500070673"
    "616d706c650113030006646f75626c6501036164640303646976030601090100016c"
)
# (module (table (export "t") 2 externref)
#   (func (export "same") (param externref) (result externref) local.get 0))
REFERENCES = bytes.fromhex(
    "0061736d0100000001060160016f016f030201000404016f0002070c02017401000473616d6500000a060104"
    "0020000b"
)
# (module (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
#   (func (export "div") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s)
#   (memory (export "memory") 1 3) (data (i32.const 16) "hello"))
ALONE = bytes.fromhex(
    "0061736d0100000001070160027f7f017f030302000005040101010307160303616464000003646976000106"
    "6d656d6f727902000a11020700200020016a0b0700200020016d0b0b0b010041100b0568656c6c6f"
)
# (module (global (export "g") v128 (v128.const i64x2 1 2))
#   (func (export "splat") (param i32) (result v128) (i32x4.splat (local.get 0)))
#   (func (export "first") (param v128) (result i32) (i32x4.extract_lane 0 (local.get 0)))
#   (func (export "sum") (param i32) (result i32)
#     (i32.mul (i32.const 4) (i32x4.extract_lane 3 (i32x4.splat (local.get 0))))))
VECTORS = bytes.fromhex(
    "0061736d0100000001100360017f017b60017b017f60017f017f0304030001020616017b00fd0c0100000000"
    "00000002000000000000000b071b04016703000573706c6174000005666972737400010373756d00020a1d03"
    "06002000fd110b07002000fd1b000b0c0041042000fd11fd1b036c0b"
)
# (module (table $t 0 funcref) (memory 1) (global (mut i32) (i32.const 0))
#   (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
#   (func (export "table") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0))))
GROWING = bytes.fromhex(
    "0061736d0100000001060160017f017f030302000004040170000005030100010606017f0141000b07100204"
    "67726f770000057461626c6500010a12020600200040000b0900d0702000fc0f000b"
)


def raised(kind, function, *arguments):
    try:
        function(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")


def numbers():
    exports = wasm.Instance(wasm.Module(ALONE)).exports
    assert exports.add(1, 2) == 3 and exports.add(0xFFFF_FFFF, 0) == -1
    trap = raised(wasm.Trap, exports.div, 1, 0)
    assert trap.kind == "wasm" and "zero" in trap.message


def memories():
    memory = wasm.Instance(wasm.Module(ALONE)).exports.memory
    assert memory[16:21] == b"hello" and len(memory) == 65536
    memory[0:3] = b"abc"
    assert memory.read(0, 3) == b"abc" and raised(IndexError, memory.read, 65530, 10)
    assert memory.grow(1) == 1 and memory.pages == 2
    assert raised(wasm.WasmError, memory.grow, 5)


def types():
    module = wasm.Module(SAMPLE)
    assert [str(each.type) for each in module.imports] == ["i32 -> i32"]
    exports = {each.name: each.type for each in module.exports}
    assert str(exports["swap"]) == "i64, f32 -> f32, i64"
    assert exports["memory"] == wasm.MemoryType(1, 3)
    assert exports["counter"] == wasm.GlobalType("i32", True)
    assert exports["table"] == wasm.TableType("funcref", 4, 8)


def references():
    exports = wasm.Instance(wasm.Module(REFERENCES)).exports
    thing = object()
    assert exports.same(thing) is thing and exports.same(None) is None
    exports.t[1] = thing
    assert exports.t[0] is None and exports.t[1] is thing


def mistakes():
    assert raised(wasm.CompileError, wasm.Module, b"\0asm\1\0\0\0\xff")
    assert raised(wasm.UnsupportedError, wasm.Module, "(module)")
    assert raised(wasm.LinkError, wasm.Instance, wasm.Module(SAMPLE))


def what_this_host_lacks():
    error = raised(wasm.WasmError, lambda: wasm.Store(fuel=1000))
    assert "cannot count fuel" in str(error)
    exports = wasm.Instance(wasm.Module(VECTORS)).exports
    assert "`v128`" in str(raised(wasm.WasmError, exports.splat, 1))
    assert "`v128`" in str(raised(wasm.WasmError, exports.first, bytes(16)))
    assert "`v128`" in str(raised(wasm.WasmError, lambda: exports.g.value))
    assert "`v128`" in str(raised(wasm.WasmError, wasm.Global, wasm.Store(), "v128", bytes(16)))
    # Within modules there are vectors.
    assert exports.sum(3) == 12
    error = raised(wasm.UnsupportedError, wasm.Component, b"\0asm\x0d\0\1\0")
    assert str(error) == "this host runs modules, and no components"
    assert "text" in str(raised(wasm.UnsupportedError, wasm.Module, "(module)"))


def bounds():
    store = wasm.Store(memory=2 * 65536)
    # It may have three pages by itself.
    memory = wasm.Instance(wasm.Module(ALONE), store=store).exports.memory
    assert memory.grow(1) == 1 and raised(wasm.WasmError, memory.grow, 1)
    assert "room for 0 bytes" in str(raised(wasm.WasmError, wasm.Memory, store, 1))
    small = wasm.Store(memory=65535)
    error = raised(wasm.LinkError, lambda: wasm.Instance(wasm.Module(ALONE), store=small))
    assert "room for 65535 bytes" in str(error)
    # Tables count as well, and functions keep their numbers.
    store = wasm.Store(memory=3 * 65536)
    exports = wasm.Instance(wasm.Module(GROWING), store=store).exports
    assert exports.grow(1000) == -1 and exports.grow(1) == 1
    assert exports.table(1_000_000) == -1 and exports.table(3) == 0
    assert wasm.Store(memory=1 << 20).fuel is None


SEEN = []


def double(value):
    SEEN.append(value)
    if value == 13:
        raise KeyError("not that one")
    return value * 2


def calls_of_python():
    exports = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": double}}).exports
    assert exports.twice(4) == 8 and SEEN == [4]
    assert exports.swap(1 << 62, 0.5) == (0.5, 1 << 62)
    assert exports.counter.value == 7
    exports.counter.value = 9
    assert exports.counter.value == 9
    error = raised(KeyError, exports.twice, 13)
    assert error.args == ("not that one",)
    assert exports.twice(5) == 10


def functions_in_tables():
    exports = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": double}}).exports

    @wasm.func("i32, i32 -> i32")
    def times(one, two):
        return one * two

    exports.table[0] = times
    assert exports.call(5, 0) == 25 and exports.table[1](2, 3) == 5 and exports.table[3] is None
    assert exports.same(exports.add) is exports.add


def nested_calls():
    def outside(value):
        return exports.twice(value - 1) + 1 if value else 0

    exports = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": outside}}).exports
    assert exports.twice(20) == 20


PLAIN = [numbers, memories, types, references, mistakes, what_this_host_lacks, bounds]
CALLBACKS = [calls_of_python, functions_in_tables, nested_calls]


class WitWorld(wit_world.WitWorld):
    def plain(self) -> list[str]:
        return [check.__name__ for check in PLAIN if check() is None]

    def callbacks(self) -> list[str]:
        return [check.__name__ for check in CALLBACKS if check() is None]
