# /// script
# dependencies = ["anthropic==2.14.0"]
#
# [tool.hognose]
# world = "clients"
# wit = "world.wit"
# ///
"""A message that arrives in pieces, and one with the use of a tool."""

import sys

from anthropic import Anthropic, AsyncAnthropic, RateLimitError
from sdk import exports

ASKED = [{"role": "user", "content": "Say three words."}]


class Run(exports.Run):
    async def run(self) -> None:
        address = f"http://127.0.0.1:{sys.argv[1]}/anthropic"
        settings = {"base_url": address, "api_key": "key", "max_retries": 0}
        asked = {"model": "claude", "max_tokens": 16, "messages": ASKED}
        async with AsyncAnthropic(**settings) as client:
            async with client.messages.stream(**asked) as stream:
                print([text async for text in stream.text_stream])
                message = await stream.get_final_message()
            print(message.stop_reason, message.usage.output_tokens)
        with Anthropic(**settings) as client:
            with client.messages.stream(**asked) as stream:
                print([event.type for event in stream])
            try:
                client.messages.create(**{**asked, "model": "busy"})
            except RateLimitError as error:
                print(error.status_code, error.body)
