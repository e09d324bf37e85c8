# /// script
# dependencies = ["sympy==1.14.0"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Algebra: equations, integrals, matrices."""

import sympy
from sdk import exports

x, y = sympy.symbols("x y")


class Run(exports.Run):
    def run(self) -> None:
        print(sympy.solve([x + y - 3, x * y - 2], [x, y]))
        print(sympy.integrate(sympy.exp(-(x**2)), (x, -sympy.oo, sympy.oo)))
        print(sympy.Matrix([[2, 1], [1, 2]]).eigenvals())
        print(sympy.factorint(2**61 - 2), sympy.N(sympy.pi, 30))
