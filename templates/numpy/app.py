import numpy as np
import sdk
from componentize_py_types import Err


class Sdk(sdk.Sdk):
    def fit(self, points: list[sdk.Point], degree: int) -> list[float]:
        if degree >= len(points):
            raise Err(f"a polynomial of degree {degree} needs {degree + 1} points")
        x = np.array([point.x for point in points])
        y = np.array([point.y for point in points])
        powers = np.vander(x, degree + 1, increasing=True)
        return np.linalg.lstsq(powers, y)[0].tolist()

    def spectrum(self, samples: list[float]) -> list[float]:
        return np.abs(np.fft.rfft(samples)).tolist()
