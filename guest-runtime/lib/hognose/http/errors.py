"""What can go wrong with a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import Request, Response


class HTTPError(Exception):
    """Any of them."""

    def __init__(self, message: str, request: Request | None = None) -> None:
        super().__init__(message)
        self.request = request


class InvalidURL(HTTPError):
    """The address is not one that a request can be sent to."""


class TransportError(HTTPError):
    """There is no response, or not all of it."""


class TimeoutException(TransportError):
    """It took too long."""


class ConnectTimeout(TimeoutException):
    """No connection was made in time."""


class ReadTimeout(TimeoutException):
    """Nothing of the response came in time."""


class WriteTimeout(TimeoutException):
    """The server did not take the request in time."""


class ConnectError(TransportError):
    """No connection was made."""


class ReadError(TransportError):
    """The connection ended before the response did."""


class WriteError(TransportError):
    """The connection ended before the request did."""


class ProtocolError(TransportError):
    """Either side broke the rules of HTTP."""


class TooManyRedirects(HTTPError):
    """The server sent the client on and on."""


class StreamConsumed(HTTPError):
    """The body was read before, or its response is closed."""


class HTTPStatusError(HTTPError):
    """The server answered with an error: `raise_for_status` says so."""

    def __init__(self, message: str, request: Request | None, response: Response) -> None:
        super().__init__(message, request)
        self.response = response


# By the names of the cases of `error-code`; what is not here is a `ProtocolError`.
_KINDS: dict[str, type[TransportError]] = {
    "DnsTimeout": ConnectTimeout,
    "ConnectionTimeout": ConnectTimeout,
    "ConnectionReadTimeout": ReadTimeout,
    "HttpResponseTimeout": ReadTimeout,
    "ConnectionWriteTimeout": WriteTimeout,
    "DnsError": ConnectError,
    "DestinationNotFound": ConnectError,
    "DestinationUnavailable": ConnectError,
    "DestinationIpProhibited": ConnectError,
    "DestinationIpUnroutable": ConnectError,
    "ConnectionRefused": ConnectError,
    "ConnectionLimitReached": ConnectError,
    "TlsProtocolError": ConnectError,
    "TlsCertificateError": ConnectError,
    "TlsAlertReceived": ConnectError,
    "HttpRequestDenied": ConnectError,
    "ConnectionTerminated": ReadError,
    "HttpResponseIncomplete": ReadError,
}


def from_code(code: Any, request: Request | None, default: type[TransportError]) -> TransportError:
    """The exception for an `error-code`; `default` where the host gives none that says more."""
    if code is None:
        return default("the connection ended", request)
    case = type(code).__name__.rpartition("_")[2]
    words = "".join(" " + letter.lower() if letter.isupper() else letter for letter in case).strip()
    value = getattr(code, "value", None)
    message = words if value is None else f"{words}: {value}"
    kind = _KINDS.get(case) or (default if case == "InternalError" else ProtocolError)
    return kind(message, request)
