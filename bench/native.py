"""Runs functions of `work.py` outside of components: a line `name size times` is answered by
seconds and the result."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "app"))

import work  # noqa: E402

for line in sys.stdin:
    name, size, times = line.split()
    function = getattr(work, name)
    begin = time.perf_counter()
    for _ in range(int(times)):
        result = function(int(size))
    print(time.perf_counter() - begin, repr(result), flush=True)
