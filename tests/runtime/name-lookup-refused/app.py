import socket

import wit_world


class WitWorld(wit_world.WitWorld):
    def look_up(self, host: str) -> str:
        try:
            found = socket.getaddrinfo(host, 80, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            assert error.errno == socket.EAI_FAIL
            return str(error)
        return str(found[0][4])
