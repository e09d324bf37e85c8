"""Queries a server of PostgreSQL."""

import json
from collections.abc import Sequence

from componentize_py_types import Err
from spin_sdk import http, postgres, util, variables
from spin_sdk.http import Request, Response
from spin_sdk.postgres import Connection, DbValue, ParameterValue
from spin_sdk.wit.imports import spin_postgres_postgres_4_2_0 as pg

Inclusive, Exclusive = pg.RangeBoundKind.INCLUSIVE, pg.RangeBoundKind.EXCLUSIVE

# Each value with the type that PostgreSQL has for it.
VALUES: Sequence[tuple[ParameterValue, str]] = [
    (pg.ParameterValue_Boolean(True), "boolean"),
    (pg.ParameterValue_Int8(-8), '"char"'),
    (pg.ParameterValue_Int16(-16), "smallint"),
    (pg.ParameterValue_Int32(-32), "integer"),
    (pg.ParameterValue_Int64(-(2**63)), "bigint"),
    (pg.ParameterValue_Floating32(0.5), "real"),
    (pg.ParameterValue_Floating64(-0.25), "double precision"),
    (pg.ParameterValue_Str("größer"), "text"),
    (pg.ParameterValue_Binary(b"\x00\xff"), "bytea"),
    (pg.ParameterValue_Date((2024, 2, 29)), "date"),
    (pg.ParameterValue_Time((23, 59, 58, 123456000)), "time"),
    (pg.ParameterValue_Datetime((1969, 7, 20, 20, 17, 40, 0)), "timestamp"),
    (pg.ParameterValue_Timestamp(-1), "timestamptz"),
    (pg.ParameterValue_Uuid("12345678-9abc-def0-1234-56789abcdef0"), "uuid"),
    (pg.ParameterValue_Jsonb(b'{"a": [1, null]}'), "jsonb"),
    (pg.ParameterValue_Decimal("-12345.6780"), "numeric"),
    (pg.ParameterValue_RangeInt32(((1, Inclusive), (5, Exclusive))), "int4range"),
    (pg.ParameterValue_RangeInt64((None, (5, Exclusive))), "int8range"),
    (pg.ParameterValue_RangeDecimal((("0.5", Exclusive), ("1.5", Inclusive))), "numrange"),
    (pg.ParameterValue_ArrayInt32([1, None, 3]), "integer[]"),
    (pg.ParameterValue_ArrayInt64([]), "bigint[]"),
    (pg.ParameterValue_ArrayDecimal(["0.10", None]), "numeric[]"),
    (pg.ParameterValue_ArrayStr(["a", None, ""]), "text[]"),
    (pg.ParameterValue_Interval(pg.Interval(1, 2, 3)), "interval"),
]


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        try:
            found = await answer(request.uri)
        except Err as error:
            found = describe(error.value)
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str) -> object:
    address = await variables.get("address")
    if path == "/elsewhere":
        await Connection.open("postgres://someone@example.com/none")
    if path == "/refused":
        await Connection.open(address.rpartition("/")[0] + "/none")
    if path == "/sync":
        with pg.Connection.open(address) as blocking:
            result = blocking.query("SELECT $1 + 1 AS more", [pg.ParameterValue_Int32(41)])
            return [column.name for column in result.columns], [[repr(value) for value in row] for row in result.rows]
    with await Connection.open(address) as connection:
        match path:
            case "/create":
                await connection.execute("CREATE TABLE things (id serial PRIMARY KEY, name text UNIQUE)", [])
                count = await connection.execute("INSERT INTO things (name) VALUES ($1), ($2)", [text("one"), text("two")])
                columns, found = await run(connection, "SELECT id, name, NULL AS nothing FROM things ORDER BY id", [])
                return [count, columns, [[repr(value) for value in row] for row in found]]
            case "/types":
                return [await same(connection, value, ty) for value, ty in VALUES]
            case "/many":
                _, stream, end = await connection.query("SELECT generate_series(1, 5000)", [])
                middle = await run(connection, "SELECT 'meanwhile'", [])
                found = await util.collect((stream, end))
                return [len(found), repr(found[-1]), repr(middle[1])]
            case "/unique":
                return await connection.execute("INSERT INTO things (name) VALUES ($1)", [text("one")])
            case "/halfway":
                return await run(connection, "SELECT 1 / (3 - n) FROM generate_series(1, 5) n", [])
            case _:
                return await run(connection, "SELECT $1::integer", [text("no number")])


def text(value: str) -> ParameterValue:
    return pg.ParameterValue_Str(value)


async def run(
    connection: Connection, statement: str, parameters: list[ParameterValue]
) -> tuple[list[tuple[str, str]], list[list[DbValue]]]:
    columns, stream, end = await connection.query(statement, parameters)
    names = [(column.name, type(column.data_type).__name__) for column in columns]
    return names, await util.collect((stream, end))


async def same(connection: Connection, value: ParameterValue, ty: str) -> str:
    """Sends a value there and back."""
    columns, found = await run(connection, f"SELECT $1::{ty}", [value])
    kind = columns[0][1].removeprefix("DbDataType_")
    back = found[0][0]
    expected = type(value).__name__.removeprefix("ParameterValue_")
    equal = type(back).__name__ == f"DbValue_{expected}" and getattr(back, "value", None) == getattr(value, "value", None)
    return kind if equal else f"{value} came back as {back}"


def describe(error: object) -> object:
    match error:
        case pg.Error_QueryFailed(pg.QueryError_DbError(error)):
            return [error.severity, error.code, error.message, error.detail, dict(error.extras)]
        case pg.Error_QueryFailed(pg.QueryError_Text(reason)):
            return ["text", reason]
        case _:
            return [type(error).__name__, getattr(error, "value", None)]
