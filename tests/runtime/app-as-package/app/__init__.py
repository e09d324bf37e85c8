from .tools import Tools
from .world import WitWorld

__all__ = ["Tools", "WitWorld"]
