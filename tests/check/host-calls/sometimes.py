import contextlib
from typing import TYPE_CHECKING

from wit_world.imports.types import Thing, fetch, log

answer = lambda: log(1, "later")
later = (log(1, "later") for _ in range(3))
waits = fetch("")

if TYPE_CHECKING:
    log(1, "never")

if __name__ == "__main__":
    log(1, "elsewhere")

try:
    log(1, "caught")
except RuntimeError:
    pass

with contextlib.suppress(RuntimeError):
    Thing("caught")
