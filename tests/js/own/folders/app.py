import os
import shutil
import sqlite3
import time
from pathlib import Path

import wit_world


class WitWorld(wit_world.WitWorld):
    def walk(self, root: str) -> list[str]:
        return sorted(str(path) + "/" * path.is_dir() for path in Path(root).rglob("*"))

    def read(self, path: str) -> str:
        try:
            return Path(path).read_text()
        except OSError as error:
            return type(error).__name__

    def write(self, path: str, text: str) -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text)

    def work(self, root: str) -> list[str]:
        """What programs do with files."""
        seen = []
        base = Path(root)
        (base / "a" / "b").mkdir(parents=True)
        with open(base / "a" / "log.txt", "a+") as file:
            file.write("one\n")
            file.write("two\n")
            file.seek(0)
            seen.append(file.read())
            file.truncate(4)
        seen.append(str((base / "a" / "log.txt").stat().st_size))
        with open(base / "a" / "data.bin", "wb") as data:
            data.seek(100_000)
            data.write(b"end")
        seen.append(str(os.path.getsize(base / "a" / "data.bin")))
        os.replace(base / "a" / "log.txt", base / "a" / "b" / "moved.txt")
        seen.append(",".join(sorted(os.listdir(base / "a"))))
        seen.append((base / "a" / "b" / "moved.txt").read_text())
        for attempt in (
            lambda: os.rmdir(base / "a"),
            lambda: open(base / "none"),
            lambda: os.mkdir(base / "a"),
            lambda: open(base / "a", "w"),
            lambda: open(base / "a" / "data.bin", "x"),
            lambda: os.listdir(base / "a" / "data.bin"),
        ):
            try:
                attempt()
            except OSError as error:
                seen.append(type(error).__name__)
        shutil.copytree(base / "a", base / "copy")
        shutil.rmtree(base / "a")
        seen.append(str((base / "a").exists()))
        connection = sqlite3.connect(base / "copy" / "numbers.db")
        with connection:
            connection.execute("create table numbers (n)")
            connection.executemany("insert into numbers values (?)", [(n,) for n in range(100)])
        seen.append(str(connection.execute("select sum(n) from numbers").fetchone()[0]))
        connection.close()
        shutil.rmtree(base / "copy")
        return seen

    def ask(self) -> list[str]:
        lines = []
        while True:
            try:
                lines.append(input("? "))
            except EOFError:
                return lines

    def nap(self) -> float:
        begun = time.monotonic()
        time.sleep(0.03)
        return time.monotonic() - begun
