"""Key-value stores of the host, in the manner of Cloudflare Workers. The build makes them of
`[tool.hognose.env.kv]`:

    from sdk.env import env

    await env.FOO.put("bar", "baz")
    assert await env.FOO.get("bar") == "baz"

They work over `spin:key-value@3`, `wasi:keyvalue@0.2.0-draft2` or `fermyon:spin/key-value@2`, the
first of these that the world imports. In code that is not asynchronous write
`asyncio.run(env.FOO.get("bar"))`.
"""

from __future__ import annotations

from .errors import KVError
from .store import KeyList, Store

__all__ = ["KVError", "KeyList", "Store"]
