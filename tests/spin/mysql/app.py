"""Queries a server of MySQL."""

import json
from collections.abc import Sequence

from componentize_py_types import Err
from spin_sdk import http, mysql, util, variables
from spin_sdk.http import Request, Response
from spin_sdk.wit.imports import spin_mysql_mysql_3_0_0 as my
from spin_sdk.wit.imports.spin_mysql_mysql_3_0_0 import Connection, DbValue, ParameterValue

# Each value with the type of a column for it.
VALUES: Sequence[tuple[ParameterValue, str]] = [
    (my.ParameterValue_Boolean(True), "BIT(1)"),
    (my.ParameterValue_Int8(-128), "TINYINT"),
    (my.ParameterValue_Int16(-32768), "SMALLINT"),
    (my.ParameterValue_Int32(-(2**31)), "INT"),
    (my.ParameterValue_Int64(-(2**63)), "BIGINT"),
    (my.ParameterValue_Uint8(255), "TINYINT UNSIGNED"),
    (my.ParameterValue_Uint16(65535), "SMALLINT UNSIGNED"),
    (my.ParameterValue_Uint32(2**32 - 1), "INT UNSIGNED"),
    (my.ParameterValue_Uint64(2**64 - 1), "BIGINT UNSIGNED"),
    (my.ParameterValue_Floating32(0.5), "FLOAT"),
    (my.ParameterValue_Floating64(-0.1), "DOUBLE"),
    (my.ParameterValue_Str("größer"), "VARCHAR(10)"),
    (my.ParameterValue_Str("\N{SNAKE}" * 300), "TEXT"),
    (my.ParameterValue_Binary(b"\x00\xff"), "VARBINARY(10)"),
    (my.ParameterValue_Binary(bytes(range(256))), "BLOB"),
]


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        try:
            found = await answer(request.uri)
        except Err as error:
            found = [type(error.value).__name__, getattr(error.value, "value", None)]
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str) -> object:
    address = await variables.get("address")
    if path == "/elsewhere":
        await mysql.open("mysql://someone@example.com/none")
    if path == "/refused":
        await mysql.open(address.replace("secret", "guess"))
    with await mysql.open(address) as connection:
        match path:
            case "/create":
                await connection.execute("CREATE TABLE things (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(9) UNIQUE)", [])
                await connection.execute("INSERT INTO things (name) VALUES (?), (?)", [text("one"), text("two")])
                columns, found = await run(connection, "SELECT id, name, NULL AS nothing FROM things ORDER BY id", [])
                return [columns, [[repr(value) for value in row] for row in found]]
            case "/types":
                return [await same(connection, value, ty) for value, ty in VALUES]
            case "/other":
                columns, found = await run(connection, "SELECT NOW() AS now, 1.5 AS decimals, ? AS nothing", [my.ParameterValue_DbNull()])
                return [columns, [repr(value) for value in found[0]]]
            case "/many":
                columns, stream, end = await connection.query("SELECT seq FROM seq_1_to_5000", [])
                middle = await run(connection, "SELECT 'meanwhile'", [])
                found = await util.collect((stream, end))
                return [len(found), repr(found[-1]), repr(middle[1])]
            case "/unread":
                for _ in range(3):
                    columns, stream, end = await connection.query("SELECT seq FROM seq_1_to_5000", [])
                    stream.__exit__(None, None, None)
                return repr((await run(connection, "SELECT 'after'", []))[1])
            case "/unique":
                return await connection.execute("INSERT INTO things (name) VALUES (?)", [text("one")])
            case "/count":
                return await connection.execute("INSERT INTO things (name) VALUES (?)", [])
            case _:
                return await run(connection, "SELECT FROM", [])


def text(value: str) -> ParameterValue:
    return my.ParameterValue_Str(value)


async def run(
    connection: Connection, statement: str, parameters: list[ParameterValue]
) -> tuple[list[tuple[str, str]], list[list[DbValue]]]:
    columns, stream, end = await connection.query(statement, parameters)
    names = [(column.name, column.data_type.name) for column in columns]
    return names, await util.collect((stream, end))


async def same(connection: Connection, value: ParameterValue, ty: str) -> str:
    """Stores a value and reads it."""
    await connection.execute(f"CREATE OR REPLACE TABLE kept (value {ty}) CHARACTER SET utf8mb4", [])
    await connection.execute("INSERT INTO kept VALUES (?)", [value])
    columns, found = await run(connection, "SELECT value FROM kept", [])
    back = found[0][0]
    expected = type(value).__name__.removeprefix("ParameterValue_")
    equal = type(back).__name__ == f"DbValue_{expected}" and getattr(back, "value", None) == getattr(value, "value", None)
    return columns[0][1] if equal else f"{value} came back as {back}"
