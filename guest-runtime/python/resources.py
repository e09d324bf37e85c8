"""What `importlib.resources` asks of a package. Loaded when it first does."""

import pathlib
from importlib.resources.abc import TraversableResources


class Reader(TraversableResources):
    """The resources of one package: files with paths, like those of any package in a folder."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder)

    def resource_path(self, resource):
        return str(self.path.joinpath(resource))

    def files(self):
        return self.path
