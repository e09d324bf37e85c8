# /// script
# dependencies = ["jinja2==3.1.6"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Templates with inheritance, filters and macros."""

import jinja2
from sdk import exports

TEMPLATES = {
    "base": "<h1>{% block title %}{% endblock %}</h1>",
    "page": "{% extends 'base' %}{% block title %}{% for name in names | sort %}{{ name | upper | e }} {% endfor %}{% endblock %}",
}
environment = jinja2.Environment(loader=jinja2.DictLoader(TEMPLATES))


class Run(exports.Run):
    def run(self) -> None:
        print(environment.get_template("page").render(names=["b<", "a"]))
