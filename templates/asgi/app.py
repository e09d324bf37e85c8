import asyncio
from collections.abc import AsyncIterator

import hognose.asgi
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    item: str
    count: int = 1


@app.get("/")
async def home(name: str = "World") -> dict[str, str]:
    return {"hello": name}


@app.post("/orders")
async def order(order: Order) -> dict[str, str]:
    return {"ordered": f"{order.count} x {order.item}"}


@app.get("/countdown")
async def countdown() -> StreamingResponse:
    async def lines() -> AsyncIterator[str]:
        for number in range(3, 0, -1):
            yield f"{number}\n"
            await asyncio.sleep(0.5)

    return StreamingResponse(lines(), media_type="text/plain")


Handler = hognose.asgi.handler(app)
