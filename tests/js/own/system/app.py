import os
import random
import sys
import time

import wit_world


class WitWorld(wit_world.WitWorld):
    def seen(self) -> list[str]:
        begun = time.monotonic()
        time.sleep(0.01)
        slept = time.monotonic() - begun
        with open("/tmp/note", "w") as file:
            file.write("kept")
        with open("/tmp/note") as file:
            kept = file.read()
        print("to", "all", end="!\n")
        print("to few", file=sys.stderr)
        return [*sys.argv, os.environ["NAME"], kept, str(slept >= 0.009), time.strftime("%Y", time.gmtime())]

    def read(self) -> str:
        return input() + "|" + sys.stdin.read()

    def numbers(self) -> bytes:
        return random.randbytes(4) + os.urandom(4)

    def stop(self, status: int) -> None:
        sys.exit(status)
