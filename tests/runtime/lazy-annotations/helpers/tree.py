class Tree:
    left: Tree | None
    right: Tree | None

    def merge(self, other: Tree) -> Forest: ...


class Forest: ...
