# /// script
# dependencies = ["httpx==0.28.1"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Requests of a client, over sockets."""

import sys

import httpx
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        with httpx.Client(base_url=f"http://127.0.0.1:{sys.argv[1]}") as client:
            put = client.put("/httpx", content=b"x" * 100_000)
            print(put.status_code, len(client.get("/httpx").content))
            print(client.get("/none").status_code)
