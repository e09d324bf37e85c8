import sqlite3

import wit_world

SETUP = """
create virtual table five using fts5(title, body, tokenize = 'porter');
insert into five values ('wasm', 'components run anywhere'), ('python', 'a language');
create virtual table four using fts4(body, tokenize = unicode61);
insert into four values ('one two three'), ('two three four');
create virtual table three using fts3(body);
insert into three values ('old words');
create virtual table places using rtree(id, left, right);
insert into places values (1, 0, 10), (2, 5, 15), (3, 20, 30);
"""

connection = sqlite3.connect(":memory:")
connection.executescript(SETUP)


class WitWorld(wit_world.WitWorld):
    def query(self, sql: str) -> list[str]:
        return [str(value) for row in connection.execute(sql) for value in row]

    def has(self, name: str) -> bool:
        return (name,) in connection.execute("pragma compile_options").fetchall()
