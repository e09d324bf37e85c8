"""Calls of Python functions from inside, three levels deep, with exceptions at any of them."""

import random

from hognose import wasm

MODULE = """(module
  (import "env" "next" (func $next (param i32 i32) (result i32)))
  (func (export "go") (param i32 i32) (result i32)
    local.get 0 local.get 1 call $next i32.const 1 i32.add))"""


class Failed(Exception):
    pass


def run(calls: int) -> None:
    """Prints how many calls there were, how many exceptions came, and whether memory grew."""
    seen = failures = 0
    chance = random.Random(25)
    instances = []

    def outside(level):
        def step(value, bad):
            nonlocal seen
            seen += 1
            if level == bad:
                raise errors[level]
            return value if level == 2 else instances[level + 1].exports.go(value, bad)

        return step

    module = wasm.Module(MODULE)
    store = wasm.Store()
    for level in range(3):
        given = {"env": {"next": outside(level)}}
        instances.append(wasm.Instance(module, given, store=store))
    sizes = []
    go = instances[0].exports.go
    while seen < calls:
        bad = chance.randrange(6)
        errors = [Failed(level) for level in range(3)]
        try:
            assert go(seen, bad) >= 3
            assert bad > 2
        except Failed as error:
            assert error is errors[bad]
            failures += 1
        if seen * 10 // calls > len(sizes):
            sizes.append(size())
    # At first there is what is made once.
    print(f"{seen >= calls} {failures > seen // 12} grew {max(sizes[4:]) - sizes[3]}")


def size() -> int:
    """Bytes of Python's memory that are in use, in blocks."""
    import sys

    return sys.getallocatedblocks()
