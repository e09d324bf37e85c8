// Pyodide: node pyodide.mjs FOLDER PACKAGES. The same functions without a world.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { again, calls, host, tell, time } from "./calls.mjs";

const packages = process.argv[3];
const SOURCE = `
from host import tick as _tick, name as _name
from pyodide.ffi import to_js
from array import array
from js import Object

def nothing(): pass
def add(a, b): return a + b
def greet(name): return f"Hello, {name}!"
def bytes(x): return to_js(x.to_bytes())
def total(x): return sum(x.to_py())
def doubled(x): return to_js(array("I", [2 * n for n in x.to_py()]))
def shift(x, by):
    return to_js([{"x": p["x"] + by, "y": p["y"] + by} for p in x.to_py()], dict_converter=Object.fromEntries)
def ticks(count): return sum(_tick(n) for n in range(count)) & 0xffffffff
def names(count): return sum(len(_name("title")) for _ in range(count))
async def later(n): return n
`;
const begun = performance.now();
const { loadPyodide } = await import(join(packages, "pyodide/pyodide.mjs"));
const make = async () => {
  const python = await loadPyodide();
  python.registerJsModule("host", host);
  python.runPython(SOURCE);
  return Object.fromEntries(["nothing", "add", "greet", "bytes", "total", "doubled", "shift", "ticks", "names", "later"].map((name) => [name, python.globals.get(name)]));
};
const api = await make();
api.greet("you");
const first = performance.now() - begun;
const another = await again(make);
for (let i = 0; i < 300; i++) await api.later(i);
const found = { "file to first result": first, "another instance": another, ...(await calls(api)) };
found["asynchronous call"] = await time(() => Promise.resolve(api.later(1)));
const glue = await Promise.all(["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.js"].map((name) => readFile(join(packages, "pyodide", name)).then((it) => it.length, () => 0)));
tell({ ...found, glue: glue.reduce((sum, it) => sum + it) / 1000 });
