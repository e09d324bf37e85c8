import counted
from wit_world import exports


class Run(exports.Run):
    def run(self) -> None:
        print(counted.PLACE, counted.root(6.25), counted.root(4))
        try:
            counted.root("x")
        except TypeError as error:
            print(error)
