"""Handles messages of a channel."""

from spin_sdk import key_value
from spin_sdk.wit import exports


class RedisHandler(exports.RedisHandler):
    async def handle_message(self, message: bytes) -> None:
        if message == b"fail":
            raise ValueError("this message fails")
        with await key_value.open_default() as store:
            await store.set("last", b"got " + message)
