from wit_world import exports
from wit_world.exports import docs
from wit_world.imports.store import Blob


class Doc(docs.Doc):
    def __init__(self, b: Blob) -> None:
        self.blob: Blob | None = b

    def size(self) -> int:
        return self.blob.size() if self.blob else 0

    def take(self) -> Blob | None:
        blob, self.blob = self.blob, None
        return blob


class Docs(exports.Docs):
    def open(self, data: bytes) -> Doc:
        return Doc(Blob(data))
