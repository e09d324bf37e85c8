import enum

def text() -> str:
    return enum.log.store.clock
