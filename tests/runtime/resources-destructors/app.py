from wit_world import exports
from wit_world.exports import files

log: list[str] = []


class File(files.File):
    def __init__(self, name: str) -> None:
        self.name = name

    # WIT declares this method: it is for the host to call, a drop does not.
    def close(self) -> str:
        log.append(f"close {self.name}")
        return self.name

    def __del__(self) -> None:
        log.append(f"del {self.name}")


class Quiet(files.Quiet):
    def __init__(self) -> None:
        pass

    def close(self) -> None:
        log.append("quiet")


class Broken(files.Broken):
    def __init__(self) -> None:
        pass

    def close(self) -> None:
        raise ValueError("close fails")


class Plain(files.Plain):
    def __init__(self) -> None:
        pass


class Files(exports.Files):
    def log(self) -> list[str]:
        said = log.copy()
        log.clear()
        return said
