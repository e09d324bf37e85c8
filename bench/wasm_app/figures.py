"""What is measured of modules, by whatever runs them. An engine has `compile(bytes)` and
`instance(module, function)`, which gives functions and `read` and `write` of the memory."""

import time

# (module
#   (import "env" "f" (func $f (param i32) (result i32)))
#   (memory (export "memory") 32)
#   (func (export "same") (param i32) (result i32) local.get 0)
#   (func (export "out") (param i32) (result i32) local.get 0 call $f)
#   (func (export "outs") (param $n i32) (result i32)
#     (loop $l
#       (drop (call $f (local.get $n)))
#       (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
#     local.get $n)
#   (func $fib (export "fib") (param i32) (result i32)
#     local.get 0 i32.const 2 i32.lt_s if (result i32) local.get 0 else
#       local.get 0 i32.const 1 i32.sub call $fib
#       local.get 0 i32.const 2 i32.sub call $fib i32.add end))
MODULE = bytes.fromhex(
    "0061736d0100000001060160017f017f02090103656e7601660000030504000000000503010020072405066d"
    "656d6f727902000473616d650001036f75740002046f75747300030366696200040a4004040020000b060020"
    "0010000b15000340200010001a200041016b22000d000b20000b1c002000410248047f200005200041016b10"
    "04200041026b10046a0b0b0020046e616d650109020001660403666962020601030100016e03060103010001"
    "6c"
)

MIB = 1 << 20


def measure(engine):
    """Prints lines of a name, the seconds of one, and nothing else."""
    module = engine.compile(MODULE)
    exports, read, write = engine.instance(module, lambda value: value + 1)
    data = bytes(MIB)
    for name, times, run in [
        ("start an instance", 200, lambda: engine.instance(module, abs)),
        ("call", 10_000, lambda: exports["same"](1)),
        ("call through a Python function", 5_000, lambda: exports["out"](1)),
        ("1,000 callbacks in one call", 10, lambda: exports["outs"](1000)),
        ("fib(25) inside", 20, lambda: exports["fib"](25)),
        ("read 16 bytes of memory", 10_000, lambda: read(0, 16)),
        ("write 16 bytes of memory", 10_000, lambda: write(0, data[:16])),
        ("read 1 MiB of memory", 100, lambda: read(0, MIB)),
        ("write 1 MiB of memory", 100, lambda: write(0, data)),
    ]:
        run()
        begin = time.perf_counter()
        for _ in range(times):
            run()
        print(f"{name}\t{(time.perf_counter() - begin) / times}")
    # Other modules each time: who keeps what it has compiled would find the same again.
    total, rounds = 0.0, 5
    for number in range(rounds):
        source = large(time.time_ns() + number)
        begin = time.perf_counter()
        engine.compile(source)
        total += time.perf_counter() - begin
    print(f"compile 1,000 functions\t{total / rounds}")


def large(number):
    """A module of a thousand functions that nobody has compiled before."""

    def leb(value):
        out = b""
        while value > 127:
            out += bytes((value & 127 | 128,))
            value >>= 7
        return out + bytes((value,))

    def section(kind, content):
        return bytes((kind,)) + leb(len(content)) + content

    # i32.const, then i32.mul, i32.add, and i32.xor of the parameter with it.
    steps = b"".join(b"\x41" + leb(n) + op for n in range(20) for op in (b"\x6c", b"\x6a", b"\x73"))
    body = b"\0\x20\0" + steps + b"\x0b"
    count = 1000
    code = leb(count) + count * (leb(len(body)) + body)
    name = str(number).encode()
    return b"".join(
        [
            b"\0asm\1\0\0\0",
            section(1, b"\1\x60\1\x7f\1\x7f"),
            section(3, leb(count) + count * b"\0"),
            section(7, b"\1" + leb(len(name)) + name + b"\0\0"),
            section(10, code),
        ]
    )
