# /// script
# dependencies = ["mcp==2.3.0"]
#
# [tool.hognose]
# world = "clients"
# wit = "world.wit"
# ///
"""Tools of a server, one of which tells of its progress while it works."""

import sys

from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client
from sdk import exports


async def progress(done: float, total: float | None, message: str | None) -> None:
    print(f"{done} of {total}: {message}")


class Run(exports.Run):
    async def run(self) -> None:
        address = f"http://127.0.0.1:{sys.argv[1]}/mcp"
        async with streamable_http_client(address) as (read, write, *_):
            async with ClientSession(read, write) as session:
                server = await session.initialize()
                print(server.server_info.name)
                print([tool.name for tool in (await session.list_tools()).tools])
                result = await session.call_tool("add", {"a": 2, "b": 3}, progress_callback=progress)
                print(result.content[0].text, result.structured_content)
