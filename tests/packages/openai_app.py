# /// script
# dependencies = ["openai==3.57.0"]
#
# [tool.hognose]
# world = "clients"
# wit = "world.wit"
# ///
"""Answers that arrive in pieces, by the client that waits and by the one that does not."""

import asyncio
import sys

from openai import AsyncOpenAI, NotFoundError, OpenAI
from pydantic import BaseModel
from sdk import exports

ASKED = [{"role": "user", "content": "Say three words."}]


class Weather(BaseModel):
    city: str
    degrees: float


async def ask(client: AsyncOpenAI, name: str) -> str:
    parts = []
    async for chunk in await client.chat.completions.create(model=name, messages=ASKED, stream=True):
        parts.append(chunk.choices[0].delta.content or "")
    return f"{name}: {parts}"


class Run(exports.Run):
    async def run(self) -> None:
        address = f"http://127.0.0.1:{sys.argv[1]}/openai"
        with OpenAI(base_url=address, api_key="key") as client:
            with client.chat.completions.create(model="blocking", messages=ASKED, stream=True) as stream:
                print([chunk.choices[0].delta.content for chunk in stream])
            parsed = client.chat.completions.parse(model="parsed", messages=ASKED, response_format=Weather)
            print(parsed.choices[0].message.parsed, parsed.usage.total_tokens)
            try:
                client.models.retrieve("none")
            except NotFoundError as error:
                print(error.status_code, error.message)
        async with AsyncOpenAI(base_url=address, api_key="key") as client:
            print(await asyncio.gather(ask(client, "first"), ask(client, "second")))
