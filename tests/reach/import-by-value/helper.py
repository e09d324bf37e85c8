from wit_world.imports import clock

def time() -> int:
    return clock.now()
