import hognose.wsgi
from flask import Flask, request

app = Flask(__name__)


@app.get("/")
def home() -> str:
    name = request.args.get("name", "World")
    return f"Hello, {name}!\n"


@app.post("/sum")
def total() -> dict[str, int]:
    return {"total": sum(request.get_json(force=True))}


@app.get("/countdown")
def countdown() -> tuple[object, dict[str, str]]:
    lines = (f"{number}\n" for number in range(3, 0, -1))
    return lines, {"Content-Type": "text/plain"}


Handler = hognose.wsgi.handler(app)
