"""Queries databases."""

import json
from urllib.parse import parse_qs, urlsplit

from componentize_py_types import Err
from spin_sdk import http, sqlite, util
from spin_sdk.http import Request, Response
from spin_sdk.sqlite import RowResult, Value_Blob, Value_Integer, Value_Real, Value_Text
from spin_sdk.wit.imports import fermyon_spin_sqlite_2_0_0 as older, spin_sqlite_sqlite_3_1_0 as sync


class HttpHandler(http.Handler):
    async def handle_request(self, request: Request) -> Response:
        url = urlsplit(request.uri)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        try:
            found = await answer(url.path, query)
        except Err as error:
            found = [type(error.value).__name__, getattr(error.value, "value", None)]
        return Response(200, {"content-type": "application/json"}, json.dumps(found).encode())


async def answer(path: str, query: dict[str, str]) -> object:
    if path == "/open":
        with await sqlite.Connection.open(query["name"]):
            return "opened"
    if path == "/sync":
        with sync.Connection.open("default") as blocking:
            result = blocking.execute("SELECT name FROM things WHERE id = ?", [sync.Value_Integer(1)])
            return [result.columns, rows(result.rows)]
    if path == "/older":
        with older.Connection.open("default") as connection:
            before = connection.execute("SELECT count(*) AS n FROM things", [])
            return [before.columns, [repr(value) for row in before.rows for value in row.values]]
    with await sqlite.Connection.open_default() as connection:
        match path:
            case "/create":
                statement = "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size REAL, data BLOB)"
                return await run(connection, statement, [])
            case "/add":
                parameters: list[sqlite.Value] = [
                    Value_Text(query["name"]),
                    Value_Real(float(query["size"])),
                    Value_Blob(b"\x00\xff"),
                ]
                await run(connection, "INSERT INTO things (name, size, data) VALUES (?, ?, ?)", parameters)
                return [await connection.last_insert_rowid(), await connection.changes()]
            case "/all":
                return await run(connection, "SELECT id, name, size, data, NULL AS empty FROM things ORDER BY id", [])
            case "/many":
                statement = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i FROM n"
                columns, stream, end = await connection.execute(statement, [Value_Integer(5000)])
                # Another query while the rows of the first are not read yet.
                middle = await run(connection, "SELECT 'meanwhile'", [])
                found = await util.collect((stream, end))
                return [columns, len(found), rows(found[-1:]), middle]
            case _:
                return await run(connection, query["statement"], [])


async def run(connection: sqlite.Connection, statement: str, parameters: list[sqlite.Value]) -> object:
    columns, stream, end = await connection.execute(statement, parameters)
    return [columns, rows(await util.collect((stream, end)))]


def rows(results: list[RowResult]) -> list[list[object]]:
    return [[plain(value) for value in result.values] for result in results]


def plain(value: sqlite.Value) -> object:
    match value:
        case Value_Integer(number):
            return number
        case Value_Real(number):
            return number
        case Value_Text(text):
            return text
        case Value_Blob(data):
            return data.hex()
        case _:
            return None
