name = "curses.panel"
panel = __import__(name, fromlist=["panel"])
