# /// script
# dependencies = ["requests==2.34.2"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Requests over one connection of a session."""

import sys

import requests
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        with requests.Session() as session:
            for size in (10, 100_000):
                url = f"http://127.0.0.1:{sys.argv[1]}/requests/{size}"
                print(session.put(url, data=b"x" * size).status_code, len(session.get(url).content))
            print(session.get(f"http://127.0.0.1:{sys.argv[1]}/none").ok)
