"""See `pyscript.ffi`."""

from hognose_web.proxies import JsException as JsException
from pyscript.ffi import JsProxy as JsProxy, create_proxy as create_proxy, to_js as to_js

create_once_callable = create_proxy
