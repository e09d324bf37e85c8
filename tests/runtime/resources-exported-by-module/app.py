from wit_world import exports

import counters  # noqa: F401


class Counters(exports.Counters):
    pass
