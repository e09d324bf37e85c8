import logging
import sys
import warnings

import wit_world


class WitWorld(wit_world.WitWorld):
    def say(self, text: str) -> None:
        print(text)

    def say_err(self, text: str) -> None:
        print(text, file=sys.stderr)

    def partial(self, text: str) -> None:
        # No newline and no flush, and still it is out when the call ends.
        print(text, end="")

    def log(self, text: str) -> None:
        logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
        logging.info(text)

    def warn(self) -> None:
        warnings.warn("watch out", stacklevel=1)

    def bytes(self) -> None:
        sys.stdout.buffer.write(b"raw\n")

    def big(self, n: int) -> None:
        print("x" * n)
