"""Components inside a component, with values as the generated packages have them.

    component = wasm.Component(data)
    instance = component.instantiate({"test:shop/log": {"say": print}})
    point = instance.exports.geometry.move(component.exports.geometry.Point(1, 2), 3)

The world has to import `hognose:wasm/components@0.1.0`, and the host has to offer it.
"""

from __future__ import annotations

from .component import Component
from .instance import ComponentFunc, ComponentInstance, Resource
from .namespaces import Namespace

__all__ = ["Component", "ComponentFunc", "ComponentInstance", "Namespace", "Resource"]
