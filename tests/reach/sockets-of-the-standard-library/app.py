from urllib import request

class WitWorld:
    def run(self) -> None:
        request.urlopen('http://a')
