"""Each function checks one thing; its name is printed when it has come to its end."""

import asyncio
import gc
import io
import struct
import traceback
import weakref

from hognose import wasm
from hognose.wasm import wasi

SAMPLE = """(module $sample
  (import "env" "double" (func $double (param i32) (result i32)))
  (memory (export "memory") 1 3)
  (global (export "counter") (mut i32) (i32.const 7))
  (global (export "fixed") f64 (f64.const 1.5))
  (table (export "table") 4 8 funcref)
  (elem (i32.const 1) $add)
  (data (i32.const 16) "hello from inside")
  (func $add (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
  (func (export "twice") (param i32) (result i32) local.get 0 call $double)
  (func $div (export "div") (param i32 i32) (result i32) local.get 0 local.get 1 i32.div_s)
  (func (export "outer") (result i32) i32.const 1 i32.const 0 call $div)
  (func (export "swap") (param i64 f32) (result f32 i64) local.get 1 local.get 0)
  (func (export "splat") (param i32) (result v128) local.get 0 i32x4.splat)
  (func (export "lane") (param v128) (result i32) local.get 0 i32x4.extract_lane 3)
  (func (export "same") (param funcref) (result funcref) local.get 0)
  (func (export "forever") (loop $l br $l))
  (func (export "call") (param i32 i32) (result i32)
    local.get 0 local.get 0 local.get 1 call_indirect (param i32 i32) (result i32)))"""

SEEN = []


def double(value):
    SEEN.append(value)
    if value == 13:
        raise KeyError("not that one")
    return value * 2


def sample(**options):
    return wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": double}}, **options)


def raised(kind, function, *arguments):
    try:
        function(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was not raised")


def numbers():
    exports = sample().exports
    assert exports.add(1, 2) == 3
    assert exports.add(0xFFFF_FFFF, 0) == -1
    assert exports.add(0x7FFF_FFFF, 1) == -0x8000_0000
    assert exports.swap(0xFFFF_FFFF_FFFF_FFFF, 0.5) == (0.5, -1)
    assert exports.splat(5) == struct.pack("<4i", 5, 5, 5, 5)
    assert exports.lane(struct.pack("<4i", 1, 2, 3, 4)) == 4
    raised(OverflowError, exports.add, 1 << 32, 0)
    raised(TypeError, exports.add, "1", 0)
    raised(TypeError, exports.add, 1)


def types():
    module = wasm.Module(SAMPLE)
    [wanted] = module.imports
    assert (wanted.module, wanted.name, str(wanted.type)) == ("env", "double", "i32 -> i32")
    given = {export.name: export.type for export in module.exports}
    assert given["memory"] == wasm.MemoryType(1, 3)
    assert given["counter"] == wasm.GlobalType("i32", True)
    assert given["table"] == wasm.TableType("funcref", 4, 8)
    assert given["swap"] == wasm.FuncType(("i64", "f32"), ("f32", "i64"))
    assert sample().exports.swap.type == given["swap"]


def binary_and_text():
    empty = b"\0asm\1\0\0\0"
    assert wasm.Module(empty).exports == ()
    assert len(wasm.Instance(wasm.Module(memoryview(empty))).exports) == 0


def memories():
    memory = sample().exports.memory
    assert (memory.pages, len(memory)) == (1, 65536)
    assert memory[16:21] == b"hello" and memory[16] == ord("h") and memory[20:15:-1] == b"olleh"
    memory[16:21] = b"HELLO"
    memory[-1] = 9
    assert memory.read(16, 5) == b"HELLO" and memory[65535] == 9
    with memory.edit(16, 4) as buffer:
        struct.pack_into("<I", buffer, 0, 0x01020304)
    assert memory[16:20] == b"\4\3\2\1"
    assert memory.grow(1) == 1 and memory.pages == 2
    raised(IndexError, memory.read, 2 * 65536 - 1, 2)
    raised(IndexError, memory.write, 2 * 65536, b"x")
    raised(ValueError, memory.__setitem__, slice(0, 4), b"x")
    raised(wasm.WasmError, memory.grow, 5)


def globals_and_tables():
    exports = sample().exports
    assert exports.counter.value == 7 and exports.fixed.value == 1.5
    exports.counter.value = 9
    assert exports.counter.value == 9
    raised(AttributeError, setattr, exports.fixed, "value", 1.0)
    table = exports.table
    assert len(table) == 4 and table[0] is None and table[1] is exports.add
    assert exports.call(5, 1) == 10

    @wasm.func("i32, i32 -> i32")
    def times(one, two):
        return one * two

    table[2] = times
    assert exports.call(5, 2) == 25 and table[2](3, 4) == 12
    assert table.grow(2, exports.add) == 4 and table[-1] is exports.add
    assert exports.same(exports.add) is exports.add and exports.same(None) is None
    raised(IndexError, table.__getitem__, 6)
    assert "uninitialized element" in raised(wasm.Trap, exports.call, 1, 0).message


def own_items_between_instances():
    store = wasm.Store()
    memory = wasm.Memory(store, 1)
    counter = wasm.Global(store, "i64", 5, mutable=True)
    table = wasm.Table(store, "funcref", 2)
    module = wasm.Module("""(module
      (import "own" "memory" (memory 1)) (import "own" "counter" (global $c (mut i64)))
      (import "own" "table" (table 2 funcref)) (import "own" "start" (global $s i32))
      (elem (i32.const 0) $next)
      (func $next (export "next") (result i64)
        global.get $c i64.const 1 i64.add global.set $c
        global.get $s global.get $c i64.store8
        global.get $c))""")
    own = {"memory": memory, "counter": counter, "table": table, "start": 100}
    first = wasm.Instance(module, {"own": own})
    assert first.store is store and first.exports.next() == 6
    assert table[0]() == 7 and memory[100] == 7 and counter.value == 7
    user = wasm.Module("""(module
      (import "first" "next" (func (result i64))) (export "it" (func 0)))""")
    assert wasm.Instance(user, {"first": first}).exports.it() == 8
    raised(wasm.LinkError, lambda: wasm.Instance(user, {"first": first}, store=wasm.Store()))


def callbacks():
    exports = sample().exports
    SEEN.clear()
    assert exports.twice(21) == 42 and SEEN == [21]

    def again(value):
        # Within a call: its memory, and calls into the same store.
        inner.exports.memory[0] = value
        return value if value == 0 else inner.exports.twice(value - 1) + 2

    inner = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": again}})
    assert inner.exports.twice(100) == 200 and inner.exports.memory[0] == 0
    for answer in ("no number", None, 1 << 40):
        wrong = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": lambda value: answer}})
        raised((TypeError, OverflowError), wrong.exports.twice, 1)


def exceptions_of_python():
    exports = sample().exports
    error = raised(KeyError, exports.twice, 13)
    assert error.args == ("not that one",)
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert names[-1] == "double" and names[0] == "raised", names
    mine = ValueError("mine")

    def fails(value):
        raise mine

    other = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": fails}})
    assert raised(ValueError, other.exports.twice, 1) is mine
    assert exports.twice(5) == 10


def traps():
    error = raised(wasm.Trap, sample().exports.outer)
    assert error.message == "integer divide by zero" and error.kind == "wasm"
    assert [(frame.name, frame.func) for frame in error.frames] == [("div", 3), (None, 4)]
    assert "in $div of sample, at 0x" in str(error)


def compile_errors():
    error = raised(wasm.CompileError, wasm.Module, b"\0asm\1\0\0\0\xff")
    assert not isinstance(error, wasm.UnsupportedError)
    error = raised(wasm.CompileError, wasm.Module, "(module (func unknown))")
    assert "unknown" in str(error)
    raised(wasm.CompileError, wasm.Module, "(module (func (result i32)))")
    # What the engine could not run has to be refused before.
    raised(wasm.UnsupportedError, wasm.Module, "(module (memory 1 1 shared))")
    error = raised(wasm.UnsupportedError, wasm.Module, "(module (memory 1 (pagesize 1)))")
    assert "page" in str(error), error


def link_errors():
    module = wasm.Module(SAMPLE)
    error = raised(wasm.LinkError, wasm.Instance, module)
    assert "`double` of `env` is missing: a function `i32 -> i32`" in str(error), error
    raised(wasm.LinkError, wasm.Instance, module, {"env": {"double": 5}})
    wrong = wasm.func("-> i32")(lambda: 1)
    raised(wasm.LinkError, wasm.Instance, module, {"env": {"double": wrong}})


REFERENCES = """(module
  (import "env" "seen" (func $seen (param externref) (result externref)))
  (table (export "table") 2 externref)
  (global (export "kept") (mut externref) (ref.null extern))
  (func (export "same") (param externref) (result externref) local.get 0)
  (func (export "through") (param externref) (result externref) local.get 0 call $seen)
  (func (export "is-null") (param externref) (result i32) local.get 0 ref.is_null))"""


def objects():
    class Thing:
        pass

    def seen(value):
        assert value is thing
        return [value]

    thing, alive = Thing(), weakref.WeakSet()
    exports = wasm.Instance(wasm.Module(REFERENCES), {"env": {"seen": seen}}).exports
    assert exports.same(thing) is thing and exports.same(None) is None
    assert exports["is-null"](thing) == 0 and exports["is-null"](None) == 1
    assert exports.through(thing) == [thing]
    assert exports.table[1] is None and exports.kept.value is None
    exports.table[1] = exports.kept.value = thing
    assert exports.table[1] is thing and exports.kept.value is thing
    assert exports.table.grow(1, thing) == 2 and exports.table[2] is thing
    own = wasm.Table(wasm.Store(), "externref", 1, init=thing)
    assert own[0] is thing
    for _ in range(5000):
        # Those that nothing inside refers to any more are given up, now and then.
        passing = Thing()
        alive.add(passing)
        exports.same(passing)
    assert len(alive) <= 1001, len(alive)
    assert exports.table[1] is thing


COLLECTED = """(module
  (import "env" "fails" (func $fails))
  (tag $tag (param i32))
  (type $number (func (result i32)))
  (type $box (struct (field i32)))
  (type $bytes (array (mut i8)))
  (func $three (result i32) i32.const 3)
  (elem declare func $three)
  (func (export "caught") (result i32)
    (block $found (result i32)
      (try_table (catch $tag $found) (throw $tag (i32.const 5)))
      i32.const 0))
  (func $thrown (export "thrown") (throw $tag (i32.const 1)))
  (func (export "outside") (block $found (try_table (catch_all $found) (call $fails))))
  (func (export "reference") (result i32) (call_ref $number (ref.func $three)))
  (func (export "boxed") (result i32) (struct.get $box 0 (struct.new $box (i32.const 7))))
  (func (export "stays") (result anyref) (ref.i31 (i32.const 1)))
  (func (export "large") (param i32) (result i32)
    (array.len (array.new_default $bytes (local.get 0)))))"""


def exceptions_and_collected_memory():
    def fails():
        raise KeyError("own")

    store = wasm.Store(memory=1 << 20)
    given = {"env": {"fails": fails}}
    exports = wasm.Instance(wasm.Module(COLLECTED), given, store=store).exports
    assert exports.caught() == 5
    error = raised(wasm.Trap, exports.thrown)
    assert error.kind == "thrown" and error.frames[0].name == "thrown", error
    # What Python raises is no exception of WebAssembly.
    assert raised(KeyError, exports.outside).args == ("own",)
    assert exports.caught() == 5 and exports.reference() == 3 and exports.boxed() == 7
    assert exports.stays.type == wasm.FuncType((), ("other",))
    assert "cannot leave its module" in str(raised(wasm.WasmError, exports.stays))
    for _ in range(50):
        assert exports.large(100_000) == 100_000
    raised(wasm.Trap, exports.large, 10_000_000)
    assert exports.large(1) == 1


def budgets():
    store = wasm.Store(fuel=10_000, memory=2 * 65536)
    exports = sample(store=store).exports
    assert exports.add(1, 2) == 3 and 0 < store.fuel < 10_000
    assert raised(wasm.Trap, exports.forever).kind == "fuel"
    raised(wasm.WasmError, exports.memory.grow, 2)
    raised(wasm.WasmError, wasm.Memory, store, 3)
    assert wasm.Store().fuel is None


def owners():
    class Big:
        pass

    big = Big()
    seen = weakref.ref(big)
    instance = wasm.Instance(
        wasm.Module(SAMPLE), {"env": {"double": lambda value, big=big: value}}
    )
    func, store = instance.exports.twice, weakref.ref(instance.store)
    del big, instance
    assert func(3) == 3 and seen() is not None
    del func
    # Without looking for cycles.
    assert seen() is None and store() is None
    for _ in range(50):
        # The address space for so many would not be there if they stayed.
        sample()
    assert gc.collect() >= 0


PROGRAM = """(module
  (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_shutdown" (func $none (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "in/data.txt")
  (func $copy (param $from i32) (param $to i32)
    (i32.store (i32.const 100) (i32.const 1000))
    (i32.store (i32.const 104) (i32.const 500))
    (drop (call $read (local.get $from) (i32.const 100) (i32.const 1) (i32.const 104)))
    (drop (call $write (local.get $to) (i32.const 100) (i32.const 1) (i32.const 200))))
  (func (export "_start")
    ;; The first argument, a file, and standard input go to standard output.
    (drop (call $args (i32.const 300) (i32.const 400)))
    (i32.store (i32.const 100) (i32.load (i32.const 304)))
    (i32.store (i32.const 104) (i32.const 5))
    (drop (call $write (i32.const 1) (i32.const 100) (i32.const 1) (i32.const 200)))
    (drop (call $open (i32.const 3) (i32.const 0) (i32.const 8) (i32.const 11) (i32.const 0)
      (i64.const -1) (i64.const -1) (i32.const 0) (i32.const 220)))
    (call $copy (i32.load (i32.const 220)) (i32.const 1))
    (call $copy (i32.const 0) (i32.const 1))
    (call $exit (call $none (i32.const 0) (i32.const 0)))))"""


def programs():
    out = io.BytesIO()
    status = wasi.run(
        wasm.Module(PROGRAM),
        ["program", "first"],
        stdin=io.BytesIO(b" typed"),
        stdout=out,
        files={"in/data.txt": b" file"},
    )
    assert (status, out.getvalue()) == (52, b"first file typed"), (status, out.getvalue())
    simple = wasm.Module('(module (memory (export "memory") 1) (func (export "_start")))')
    assert wasi.run(simple) == 0


async def asynchronous():
    async def slowly(value):
        await asyncio.sleep(0.001)
        if value == 13:
            raise KeyError(value)
        return value * 3

    instance = wasm.Instance(wasm.Module(SAMPLE), {"env": {"double": slowly}})
    twice = instance.exports.twice
    assert await twice.call_async(2) == 6
    calls = [twice.call_async(value) for value in range(20)]
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(results[13], KeyError)
    assert results[:13] == [value * 3 for value in range(13)]
    raised(TypeError, twice, 1)
    task = asyncio.create_task(twice.call_async(1))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
        raise AssertionError("it was not cancelled")
    except asyncio.CancelledError:
        pass
    assert await twice.call_async(4) == 12
    start = wasm.Module('(module (import "" "f" (func $f)) (start $f))')

    async def begin():
        await asyncio.sleep(0)
        SEEN.append("begun")

    await wasm.Instance.create(start, {"": {"f": begin}})
    assert SEEN[-1] == "begun"


CHECKS = [
    numbers,
    types,
    binary_and_text,
    memories,
    globals_and_tables,
    own_items_between_instances,
    callbacks,
    exceptions_of_python,
    traps,
    compile_errors,
    link_errors,
    objects,
    exceptions_and_collected_memory,
    budgets,
    owners,
    programs,
    asynchronous,
]


async def run():
    failed = 0
    for check in CHECKS:
        try:
            result = check()
            if result is not None:
                await result
            print(check.__name__)
        except Exception:
            failed += 1
            traceback.print_exc()
    if failed:
        raise SystemExit(f"{failed} failed")
