from datetime import date
from typing import Annotated

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel, Field

api = FastAPI(title="Orders")


class Order(BaseModel):
    item: Annotated[str, Field(min_length=1, examples=["tea"])]
    count: Annotated[int, Field(ge=1, le=100)] = 1
    due: date | None = None


class Receipt(BaseModel):
    number: int
    order: Order


PRICES = {"tea": 3, "cake": 5}


@api.get("/prices/{item}")
async def price(item: str) -> int:
    if item not in PRICES:
        raise HTTPException(404, f"there is no {item}")
    return PRICES[item]


@api.post("/orders", status_code=201)
async def place(order: Order) -> Receipt:
    return Receipt(number=1, order=order)
