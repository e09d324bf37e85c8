"""The interface of the host."""

from __future__ import annotations

from typing import Any

from componentize_py_types import Err as Err
from componentize_py_types import Ok as Ok

from ..world import needed

runtime: Any = needed("hognose:wasm/runtime", "0.1.0")
