"""Shows the words of the text, again whenever it changes."""

import html
import json

from dom import bind_event, get_value, query, set_html
from words import count


def show(text: str) -> None:
    items = [f"<li>{html.escape(word)}: {times}" for word, times in count(text)]
    set_html(query("#counts"), "".join(items))


bind_event(query("#text"), "input", "changed")
show(get_value(query("#text")))
while True:
    # What happens in the page, one event after the other.
    event = json.loads(await receive())
    show(event["value"])
