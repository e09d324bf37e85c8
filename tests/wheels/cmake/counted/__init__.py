from counted._counted import PLACE, root

__all__ = ["PLACE", "root"]
