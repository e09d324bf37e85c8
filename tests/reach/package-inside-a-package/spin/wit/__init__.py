from .imports import log
