from api import api
from fastapi.testclient import TestClient

client = TestClient(api)


def test_an_order_is_placed() -> None:
    answer = client.post("/orders", json={"item": "tea", "count": 2, "due": "2030-01-31"})
    assert answer.status_code == 201
    assert answer.json()["order"] == {"item": "tea", "count": 2, "due": "2030-01-31"}


def test_what_is_wrong_with_an_order_is_in_the_answer() -> None:
    answer = client.post("/orders", json={"item": "", "count": 0})
    assert answer.status_code == 422
    assert [error["loc"] for error in answer.json()["detail"]] == [["body", "item"], ["body", "count"]]


def test_prices() -> None:
    assert client.get("/prices/tea").json() == 3
    assert client.get("/prices/gold").status_code == 404
