import sys

import wit_world


class WitWorld(wit_world.WitWorld):
    def first(self, module: str) -> bool:
        before = module in sys.modules
        __import__(module)
        return not before and module in sys.modules

    def parse(self, text: str) -> int:
        import xml.etree.ElementTree as ElementTree

        return len(ElementTree.fromstring(text))

    def zip(self, data: bytes) -> bytes:
        import bz2
        import lzma
        import zlib

        return zlib.decompress(bz2.decompress(lzma.decompress(lzma.compress(bz2.compress(zlib.compress(data))))))

    def query(self, n: int) -> int:
        import sqlite3

        with sqlite3.connect(":memory:") as db:
            db.execute("create table t(x)")
            db.executemany("insert into t values (?)", ((i,) for i in range(n)))
            return db.execute("select sum(x) from t").fetchone()[0]

    def missing(self) -> str:
        try:
            import no_such_module  # noqa: F401
        except ModuleNotFoundError as error:
            return str(error)
        return "found"
