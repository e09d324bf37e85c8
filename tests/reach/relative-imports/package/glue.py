from wit_world.imports import (
    clock,  # the time
    test_other_log as log,
)

def write() -> str:
    log.write('x')
    return ''
