"""The interface of the host."""

from __future__ import annotations

from typing import Any

from componentize_py_types import Err as Err
from componentize_py_types import Ok as Ok
from componentize_py_types import Some as Some

from ...world import needed

components: Any = needed("hognose:wasm/components", "0.1.0")
