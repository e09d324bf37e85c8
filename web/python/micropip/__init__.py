"""Packages at run time: `await micropip.install("humanize")`, or `await install("humanize")`."""

from .installing import freeze as freeze, install as install, list_ as list, set_index_urls as set_index_urls
