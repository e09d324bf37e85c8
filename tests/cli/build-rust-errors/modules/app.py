import sdk
from sdk import exports


class Shared(exports.Shared):
    def size(self) -> int:
        return 0


class Bag:
    def size(self) -> int:
        return 0
