import wit_world.exports
from wit_world.exports import log

class Runner(wit_world.exports.Runner):
    def clock(self) -> int:
        return 1

class Log(wit_world.exports.Log):
    def log(self, text: str) -> None:
        self.last = wit_world.exports.log
