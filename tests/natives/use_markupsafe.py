"""Text that is safe in HTML."""

import markupsafe
from markupsafe import Markup, escape

TEXT = "<a href='x'>Tom & \"Jerry\", été</a> and plain words after it. " * 20


def use() -> None:
    print(markupsafe._escape_inner.__module__)
    print(escape(TEXT[:44]), escape(3), escape(Markup("<b>")))
    print(Markup("<p>%s</p>") % "<script>", Markup("&lt;b&gt;").unescape())


OPERATIONS = {"escape, 1.3 kB": lambda: escape(TEXT)}
