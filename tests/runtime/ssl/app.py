import asyncio
import http.client
import ssl
import urllib.request

import wit_world


def error(function, *args):
    try:
        function(*args)
    except Exception as raised:
        return f"{type(raised).__name__}: {raised}"
    return "nothing was raised"


class WitWorld(wit_world.WitWorld):
    def settings(self) -> str:
        context = ssl.create_default_context()
        assert context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.options |= ssl.OP_NO_TICKET
        context.set_alpn_protocols(["http/1.1"])
        context.load_verify_locations("none.pem")
        assert ssl.Options.OP_NO_TICKET in context.options
        assert urllib.request.build_opener() and http.client.HTTPSConnection("example.com")
        assert not ssl.HAS_TLSv1_3 and len(ssl.RAND_bytes(4)) == 4
        return f"{context.verify_mode.name} {context.minimum_version.name}"

    def wrap(self) -> str:
        context = ssl.create_default_context()
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        assert incoming.write(b"abc") == 3 and incoming.read(2) == b"ab" and incoming.pending == 1
        message = error(context.wrap_bio, incoming, outgoing)
        assert "certificate" in error(context.load_cert_chain, "own.pem")
        assert issubclass(ssl.SSLWantReadError, ssl.SSLError) and issubclass(ssl.SSLError, OSError)
        return message

    def numbers(self) -> str:
        return f"{int(ssl.PROTOCOL_TLS_CLIENT)} {int(ssl.OP_NO_TLSv1_1):#x} {ssl.Purpose.SERVER_AUTH.oid} {ssl.AlertDescription(40).name}"

    async def asyncio(self) -> str:
        """Does without it, so that it is no larger."""
        return str(asyncio.sslproto.ssl)
