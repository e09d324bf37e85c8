import datetime
import os
import random
import sys
import time
import uuid

import wit_world

ATTEMPTS = {
    "open": lambda: open("/etc/passwd"),
    "listdir": lambda: os.listdir("/"),
    "stat": lambda: os.stat("/nowhere"),
    "environ": lambda: os.environ.get("PATH"),
    "argv": lambda: sys.argv,
    "time": time.time,
    "now": datetime.datetime.now,
    "monotonic": time.monotonic,
    "urandom": lambda: os.urandom(4),
    "uuid4": uuid.uuid4,
    "input": input,
}


class WitWorld(wit_world.WitWorld):
    def say(self, text: str) -> int:
        print(text)
        print(text, file=sys.stderr, flush=True)
        wit_world.tell(text)
        return sys.stdout.write(text)

    def attempt(self, what: str) -> str:
        try:
            return f"gave {ATTEMPTS[what]()!r}"
        except Exception as error:
            return f"{type(error).__name__}, names the flag: {'--stub-wasi' in str(error)}"

    def compute(self) -> str:
        import decimal
        import json

        random.seed(5)
        return json.dumps([str(decimal.Decimal(1) / 3), random.randrange(10) < 10])

    def fail(self) -> None:
        raise ValueError("nobody hears it")
