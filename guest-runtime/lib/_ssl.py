"""The half of `ssl` that CPython writes in C over OpenSSL, for a platform
where the host speaks TLS.

With it `ssl` can be imported, as many packages do that need it for some of their functions only.
Contexts keep their settings, and nothing reads them: a connection cannot be encrypted, and trying
to says so. No certificate is loaded.
"""

import os

OPENSSL_VERSION = "none: components leave TLS to their host"
OPENSSL_VERSION_NUMBER = 0
OPENSSL_VERSION_INFO = _OPENSSL_API_VERSION = (0, 0, 0, 0, 0)
_DEFAULT_CIPHERS = "DEFAULT"

HAS_ALPN = HAS_ECDH = HAS_NPN = HAS_PSK = HAS_SNI = HAS_TLS_UNIQUE = False
HAS_SSLv2 = HAS_SSLv3 = HAS_TLSv1 = HAS_TLSv1_1 = HAS_TLSv1_2 = HAS_TLSv1_3 = False

# The numbers are those of OpenSSL 3 and of the TLS specification, which programs keep and compare.
CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = range(3)
ENCODING_PEM, ENCODING_DER = 1, 2

PROTOCOL_TLS = PROTOCOL_SSLv23 = 2
PROTOCOL_TLSv1, PROTOCOL_TLSv1_1, PROTOCOL_TLSv1_2 = 3, 4, 5
PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 16, 17
PROTO_MINIMUM_SUPPORTED, PROTO_MAXIMUM_SUPPORTED = -2, -1
PROTO_SSLv3, PROTO_TLSv1, PROTO_TLSv1_1, PROTO_TLSv1_2, PROTO_TLSv1_3 = range(0x300, 0x305)

OP_NO_SSLv2 = OP_SINGLE_DH_USE = OP_SINGLE_ECDH_USE = 0
OP_LEGACY_SERVER_CONNECT = 1 << 2
OP_ENABLE_KTLS = 1 << 3
OP_IGNORE_UNEXPECTED_EOF = 1 << 7
OP_NO_TICKET = 1 << 14
OP_NO_COMPRESSION = 1 << 17
OP_ENABLE_MIDDLEBOX_COMPAT = 1 << 20
OP_CIPHER_SERVER_PREFERENCE = 1 << 22
OP_NO_SSLv3 = 1 << 25
OP_NO_TLSv1 = 1 << 26
OP_NO_TLSv1_2 = 1 << 27
OP_NO_TLSv1_1 = 1 << 28
OP_NO_TLSv1_3 = 1 << 29
OP_NO_RENEGOTIATION = 1 << 30
OP_ALL = 0x8000_0050

VERIFY_DEFAULT = 0
VERIFY_CRL_CHECK_LEAF = 0x4
VERIFY_CRL_CHECK_CHAIN = 0xC
VERIFY_X509_STRICT = 0x20
VERIFY_ALLOW_PROXY_CERTS = 0x40
VERIFY_X509_TRUSTED_FIRST = 0x8000
VERIFY_X509_PARTIAL_CHAIN = 0x8_0000

HOSTFLAG_ALWAYS_CHECK_SUBJECT = 0x1
HOSTFLAG_NO_WILDCARDS = 0x2
HOSTFLAG_NO_PARTIAL_WILDCARDS = 0x4
HOSTFLAG_MULTI_LABEL_WILDCARDS = 0x8
HOSTFLAG_SINGLE_LABEL_SUBDOMAINS = 0x10
HOSTFLAG_NEVER_CHECK_SUBJECT = 0x20

SSL_ERROR_SSL = 1
SSL_ERROR_WANT_READ = 2
SSL_ERROR_WANT_WRITE = 3
SSL_ERROR_WANT_X509_LOOKUP = 4
SSL_ERROR_SYSCALL = 5
SSL_ERROR_ZERO_RETURN = 6
SSL_ERROR_WANT_CONNECT = 7
SSL_ERROR_EOF = 8
SSL_ERROR_INVALID_ERROR_CODE = 10

ALERT_DESCRIPTION_CLOSE_NOTIFY = 0
ALERT_DESCRIPTION_UNEXPECTED_MESSAGE = 10
ALERT_DESCRIPTION_BAD_RECORD_MAC = 20
ALERT_DESCRIPTION_RECORD_OVERFLOW = 22
ALERT_DESCRIPTION_DECOMPRESSION_FAILURE = 30
ALERT_DESCRIPTION_HANDSHAKE_FAILURE = 40
ALERT_DESCRIPTION_BAD_CERTIFICATE = 42
ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE = 43
ALERT_DESCRIPTION_CERTIFICATE_REVOKED = 44
ALERT_DESCRIPTION_CERTIFICATE_EXPIRED = 45
ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN = 46
ALERT_DESCRIPTION_ILLEGAL_PARAMETER = 47
ALERT_DESCRIPTION_UNKNOWN_CA = 48
ALERT_DESCRIPTION_ACCESS_DENIED = 49
ALERT_DESCRIPTION_DECODE_ERROR = 50
ALERT_DESCRIPTION_DECRYPT_ERROR = 51
ALERT_DESCRIPTION_PROTOCOL_VERSION = 70
ALERT_DESCRIPTION_INSUFFICIENT_SECURITY = 71
ALERT_DESCRIPTION_INTERNAL_ERROR = 80
ALERT_DESCRIPTION_USER_CANCELLED = 90
ALERT_DESCRIPTION_NO_RENEGOTIATION = 100
ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION = 110
ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE = 111
ALERT_DESCRIPTION_UNRECOGNIZED_NAME = 112
ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE = 113
ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE = 114
ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY = 115

# Short name, long name, dotted number, by OpenSSL's own number.
OBJECTS = {
    129: ("serverAuth", "TLS Web Server Authentication", "1.3.6.1.5.5.7.3.1"),
    130: ("clientAuth", "TLS Web Client Authentication", "1.3.6.1.5.5.7.3.2"),
}


class SSLError(OSError):
    """An error of TLS."""

    library = reason = None

    def __str__(self):
        return str(self.strerror if self.strerror is not None else self.args)


class SSLZeroReturnError(SSLError):
    """The other side has closed the connection."""


class SSLWantReadError(SSLError):
    """More has to be read first."""


class SSLWantWriteError(SSLError):
    """Something has to be written first."""


class SSLSyscallError(SSLError):
    """The system reports an error."""


class SSLEOFError(SSLError):
    """The connection ended in the middle."""


class SSLCertVerificationError(SSLError, ValueError):
    """A certificate is not right."""

    verify_code = 0
    verify_message = ""


for _error in (SSLError, SSLZeroReturnError, SSLWantReadError, SSLWantWriteError, SSLSyscallError, SSLEOFError, SSLCertVerificationError):
    _error.__module__ = "ssl"


def refuse(what):
    raise SSLError(SSL_ERROR_SSL, f"{what}: there is no TLS inside a component, its host has to do that")


class _SSLContext:
    """Settings of connections that cannot be made."""

    check_hostname = False
    keylog_filename = None
    num_tickets = 2
    post_handshake_auth = False
    security_level = 2
    sni_callback = None

    def __new__(cls, protocol):
        self = object.__new__(cls)
        self.settings = {
            "protocol": protocol,
            "minimum_version": PROTO_TLSv1_2,
            "maximum_version": PROTO_MAXIMUM_SUPPORTED,
            "options": OP_ALL | OP_NO_SSLv3 | OP_NO_COMPRESSION,
            "verify_flags": VERIFY_X509_TRUSTED_FIRST,
            "verify_mode": CERT_NONE,
            "_msg_callback": None,
        }
        self._host_flags = HOSTFLAG_NO_PARTIAL_WILDCARDS
        if protocol == PROTOCOL_TLS_CLIENT:
            self.settings["verify_mode"] = CERT_REQUIRED
            self.check_hostname = True
        return self

    def set_ciphers(self, ciphers):
        pass

    def set_default_verify_paths(self):
        pass

    def set_ecdh_curve(self, name):
        pass

    def _set_alpn_protocols(self, protocols):
        pass

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        refuse("no certificate of our own can be used")

    def load_dh_params(self, path):
        refuse("no parameters can be loaded")

    def set_psk_client_callback(self, callback):
        refuse("no keys can be shared")

    def set_psk_server_callback(self, callback, identity_hint=None):
        refuse("no keys can be shared")

    def get_ca_certs(self, binary_form=False):
        return []

    def get_ciphers(self):
        return []

    def cert_store_stats(self):
        return {"x509": 0, "crl": 0, "x509_ca": 0}

    def session_stats(self):
        names = "number connect connect_good connect_renegotiate accept accept_good accept_renegotiate hits misses timeouts cache_full"
        return dict.fromkeys(names.split(), 0)

    def _wrap_socket(self, sock, server_side, server_hostname=None, **others):
        refuse("the connection cannot be encrypted")

    def _wrap_bio(self, incoming, outgoing, server_side, server_hostname=None, **others):
        refuse("the connection cannot be encrypted")


def setting(name):
    """A property that classes derived from the context extend."""

    def get(self):
        return self.settings[name]

    def put(self, value):
        self.settings[name] = value

    return property(get, put)


for _name in ("protocol", "minimum_version", "maximum_version", "options", "verify_flags", "verify_mode", "_msg_callback"):
    setattr(_SSLContext, _name, setting(_name))


class MemoryBIO:
    """Bytes between a connection and who carries them."""

    def __init__(self):
        self.buffer = bytearray()
        self.ended = False

    @property
    def pending(self):
        return len(self.buffer)

    @property
    def eof(self):
        return self.ended and not self.buffer

    def read(self, size=-1):
        data = bytes(self.buffer if size < 0 else self.buffer[:size])
        del self.buffer[: len(data)]
        return data

    def write(self, data):
        if self.ended:
            raise SSLError("cannot write() after write_eof()")
        self.buffer += data
        return memoryview(data).nbytes

    def write_eof(self):
        self.ended = True


class SSLSession:
    """What a connection would leave for the next one."""


class Certificate:
    """A certificate of the other side."""


def txt2obj(text, name=False):
    for number, (short, long, dotted) in OBJECTS.items():
        if text == dotted or name and text in (short, long):
            return number, short, long, dotted
    raise ValueError(f"unknown object '{text}'")


def nid2obj(number):
    if number not in OBJECTS:
        raise ValueError(f"unknown NID {number}")
    return number, *OBJECTS[number]


def get_default_verify_paths():
    return "SSL_CERT_FILE", "", "SSL_CERT_DIR", ""


def RAND_bytes(count):
    return os.urandom(count)


def RAND_status():
    return True


def RAND_add(data, entropy):
    pass
