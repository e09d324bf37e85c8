"""Tables: read, grouped, joined, resampled, and written, with the time of operations of each."""

import io

import numpy as np
import pandas as pd

RANDOM = np.random.default_rng(7)
COUNT = 20_000
TABLE = pd.DataFrame(
    {
        "when": pd.date_range("2026-01-01", periods=COUNT, freq="min"),
        "shop": RANDOM.choice(["north", "south", "east"], COUNT),
        "item": RANDOM.integers(0, 500, COUNT),
        "price": RANDOM.random(COUNT).round(4),
    }
)
ITEMS = pd.DataFrame({"item": range(500), "name": [f"item {number}" for number in range(500)]})
CSV = TABLE.to_csv(index=False)
ORDERS = """when,who,price,count
2026-01-31 23:30,Ann,1.5,3
2026-02-01 00:10,Bob,,1
2026-02-28 12:00,Ann,0.25,8
2026-03-29 02:30,,7,2
"""


def use() -> None:
    orders = pd.read_csv(io.StringIO(ORDERS), parse_dates=["when"])
    print(orders)
    print(orders.dtypes.to_dict())
    orders["total"] = orders["price"].fillna(1) * orders["count"]
    print(orders.groupby("who", dropna=False)["total"].agg(["sum", "max", "count"]))
    print(orders.set_index("when")["total"].resample("MS").sum())
    print(orders["when"].dt.tz_localize("UTC").dt.tz_convert("Europe/Berlin").tolist())
    print(orders.merge(pd.DataFrame({"who": ["Ann", "Bob"], "from": ["Ulm", "Bonn"]}), how="left"))
    print(orders.pivot_table(index=orders["when"].dt.month, columns="who", values="total", aggfunc="sum"))
    print(orders["who"].str.upper().tolist(), orders["who"].astype("category").cat.codes.tolist())
    print(orders["total"].rolling(2).mean().tolist(), orders["total"].rank().tolist())
    print(orders.describe().round(3))
    print(orders.to_json(orient="records", date_format="iso"))
    print(pd.read_json(io.StringIO(orders.to_json())).shape)
    print(pd.cut(orders["total"], [0, 3, 10, 100]).tolist(), pd.Timestamp("2026-02-28") + pd.offsets.BMonthEnd())
    print(pd.MultiIndex.from_product([["a", "b"], [1, 2]]).get_loc(("b", 1)), pd.Period("2026Q1").end_time)
    print(orders.query("total > 2 and who == 'Ann'").index.tolist(), pd.to_timedelta("1h 30min").total_seconds())
    try:
        pd.to_datetime("2026-02-30")
    except ValueError as error:
        print(error)
    orders.to_csv("/tmp/orders.csv", index=False)
    print(pd.read_csv("/tmp/orders.csv", memory_map=True).shape)
    print(pd.to_datetime(["31.01.2026 10:00", "01.02.2026 11:30"], format="%d.%m.%Y %H:%M").tolist())


OPERATIONS = {
    "read_csv, 20,000 rows": lambda: pd.read_csv(io.StringIO(CSV), parse_dates=["when"]),
    "to_csv, 20,000 rows": lambda: TABLE.to_csv(),
    "to_json, 20,000 rows": lambda: TABLE.to_json(orient="records"),
    "groupby and sum": lambda: TABLE.groupby(["shop", "item"])["price"].sum(),
    "merge": lambda: TABLE.merge(ITEMS, on="item"),
    "sort_values": lambda: TABLE.sort_values("price"),
    "resample": lambda: TABLE.set_index("when")["price"].resample("h").mean(),
    "rolling mean": lambda: TABLE["price"].rolling(60).mean(),
    "upper-case strings": lambda: TABLE["shop"].str.upper(),
    "value_counts": lambda: TABLE["item"].value_counts(),
}
