// The module `js`: values, objects, buffers and errors between Python and JavaScript.
import { PagePython } from "/web/src/page.js";
import { equal, sleep } from "./play.mjs";

let files = 0;

/** Python on this thread, as a function that runs programs. */
async function python() {
  const made = await PagePython.make({ names: { imports: {}, host: {} }, write: (text) => console.log(text) });
  const run = async (source) => (await made.run(source, { filename: `<${++files}>`, beside: location.href })).value;
  return Object.assign(run, { size: () => made.objects.size });
}

export async function passesTexts() {
  const value = await python();
  globalThis.echo = (it) => it;
  globalThis.long = "é".repeat(20000);
  equal(await value("from js import echo, long\ntexts = ['', 'a', 'title', 'ä€😀', 'x' * 50, 'ü' * 5000, 'y' * 100000, 'a\\0b']\n[t for t in texts if echo(t) != t]"), []);
  equal(await value("[len(long), long == 'é' * 20000, echo(long) == long]"), [20000, true, true]);
  equal(await value("numbers = [0, -1, 2**53 - 1, 2**53, -2**64, 10**100, 0.5, float('inf'), True, None]\n[n for n in numbers if echo(n) != n or type(echo(n)) is not type(n)]"), []);
  equal(await value("import math\nmath.isnan(echo(math.nan))"), true);
  // More arguments than there is room for at once, and more names than are kept.
  equal(await value("from js import Math\nMath.max(*range(1000))"), 999);
  equal(await value("from js import Object\nit = Object.new()\nfor n in range(5000):\n    setattr(it, f'name{n}', n)\nsum(getattr(it, f'name{n}') for n in range(5000))"), 12497500);
  equal(await value("echo([[1, {'a': [2]}], (3,)]).to_py()"), [[1, { a: [2] }], [3]]);
  equal(await value("loop = []\nloop.append(loop)\ntry:\n    echo(loop)\nexcept RecursionError as error:\n    said = 'too deep'\nsaid"), "too deep");
  equal(await value("class Text(str): pass\nclass Number(int): pass\n[echo(Text('t')), echo(Number(3))]"), ["t", 3]);
  equal(await value("try:\n    echo(object())\nexcept TypeError as error:\n    said = str(error)\nsaid"), "object has no counterpart in JavaScript: pass numbers, strings, bytes, lists, dictionaries, functions, or objects of JavaScript");
}

export async function hasCollections() {
  const value = await python();
  globalThis.seen = { map: new Map([["a", 1]]), set: new Set([1, 2]), array: [1, 2, 3], *count() { yield 1; yield 2; }, async *later() { yield 1; await sleep(1); yield 2; }, when: new Date(86400000), endless: { *[Symbol.iterator]() { for (let n = 0; ; n++) yield n; } } };
  equal(await value("from js import seen\n[seen.map['a'], 'a' in seen.map, 2 in seen.set, 3 in seen.array, 4 in seen.array, len(seen.map), len(seen.set)]"), [1, true, true, true, false, 1, 2]);
  equal(await value("seen.map['b'] = 2\ndel seen.map['a']\nseen.array[-1] = 9\n[seen.map.to_py(), sorted(seen.set.to_py()), seen.array.to_py()]"), [{ b: 2 }, [1, 2], [1, 2, 9]]);
  equal(await value("[list(seen.count()), [n async for n in seen.later()], next(n for n in seen.endless if n > 5)]"), [[1, 2], [1, 2], 6]);
  equal(await value("said = []\nfor use in (lambda: seen.map['z'], lambda: seen.array[7], lambda: len(seen), lambda: list(seen), lambda: seen()):\n    try:\n        use()\n    except Exception as error:\n        said.append(type(error).__name__)\nsaid"), ["KeyError", "IndexError", "TypeError", "TypeError", "TypeError"]);
  globalThis.nested = { list: [1, -5, 2 ** 40, 0.5, NaN, 2n ** 70n, "ä".repeat(100), "x", "", true, null, undefined], map: new Map([[1, { a: [] }]]), set: new Set(["s"]), deep: { when: new Date(0), bytes: new Uint8Array([7]), f: () => 5, page: document } };
  equal(await value("from js import nested\nit = nested.to_py()\n[it['list'][:4], it['list'][4] != it['list'][4], it['list'][5] == 2 ** 70, len(it['list'][6]), it['list'][7:], it['map'] == {1: {'a': []}}, it['set'] == {'s'}]"), [[1, -5, 2 ** 40, 0.5], true, true, 100, ["x", "", true, null, null], true, true]);
  equal(await value("deep = it['deep']\n[deep['when'].year, deep['bytes'][0], deep['f'](), deep['page'].nodeName, nested.to_py(depth=1)['list'].length]"), [1970, 7, 5, "#document", 12]);
  globalThis.nested.again = globalThis.nested;
  equal(await value("try:\n    nested.to_py()\nexcept Exception as error:\n    said = str(error)\nsaid"), "RangeError: Maximum call stack size exceeded");
  equal(await value("str(seen.when.to_py())"), "1970-01-02 00:00:00+00:00");
  equal(await value("{seen.map: 1}[seen.map], [callable(seen), callable(seen.count), isinstance(seen.count, type(seen))]"), [1, [false, true, true]]);
}

export async function sharesBuffers() {
  const value = await python();
  globalThis.fill = (view, n) => view.fill(n);
  globalThis.kind = (view) => view.constructor.name + view.length;
  equal(await value("from js import Uint8Array, Float32Array, fill, kind\nit = Uint8Array.new([1, 2, 3])\n[list(it.to_bytes()), bytes(it) == it.to_bytes(), len(it), it.to_py()[1], it.to_string()]"), [[1, 2, 3], true, 3, 2, "\x01\x02\x03"]);
  // JavaScript writes into Python's memory: nothing is copied.
  equal(await value("import array\nown = bytearray(4)\nfill(memoryview(own), 7)\nnumbers = array.array('d', [0, 0])\nfill(memoryview(numbers), 0.5)\n[list(own), list(numbers), kind(memoryview(numbers)), kind(b'abc')]"), [[7, 7, 7, 7], [0.5, 0.5], "Float64Array2", "Uint8Array3"]);
  equal(await value("it.assign(b'xyz')\nback = bytearray(3)\nit.assign_to(back)\n[bytes(back).decode(), Float32Array.new([1.5]).to_py()[0]]"), ["xyz", 1.5]);
  equal(await value("try:\n    fill(memoryview(b'abcd')[::2], 1)\nexcept TypeError as error:\n    said = str(error)\nsaid"), "a memoryview of the format B cannot be passed to JavaScript: it must be contiguous, and its format one letter");
}

export async function passesErrors() {
  const value = await python();
  globalThis.through = (f, ...given) => f(...given);
  globalThis.caught = (f) => { try { f(); } catch (error) { return [error.name, error.message, error.kind]; } };
  globalThis.late = async (f) => { await sleep(1); return f(); };
  const program = `
from js import through, caught, late, Error
def bad():
    raise KeyError("k")
said = []
try:
    through(bad)
except KeyError as error:
    said.append(["itself", error.args[0], error.__traceback__ is not None])
try:
    await late(bad)
except KeyError as error:
    said.append("later")
own = Error.new("mine")
own.code = 5
def throws():
    from js import JsException
    raise JsException("", own)
try:
    through(throws)
except Exception as error:
    said.append([str(error), error.js_error == own, error.code])
said.append(caught(bad).to_py())
said`;
  equal(await value(program), [["itself", "k", true], "later", ["Error: mine", true, 5], ["PythonError", "KeyError: 'k'", "KeyError"]]);
}

export async function forgetsObjects() {
  const value = await python();
  await value("from js import document, Object\nfor n in range(2000):\n    document.createElement('p').style");
  const before = value.size();
  await value("for n in range(2000):\n    document.createElement('p').style");
  if (value.size() > before + 100) throw new Error(`Python has ${value.size()} objects after ${before}`);
}

/** What JavaScript has no more, Python has no more. */
export async function forgetsFunctions() {
  const value = await python();
  globalThis.take = (it) => typeof it;
  globalThis.kept = undefined;
  globalThis.keep = (it) => void (globalThis.kept = it);
  const count = "len(__import__('hognose_web.callbacks').callbacks.functions)";
  await value("from js import take, keep\ndef forever(n):\n    return n + 1\nkeep(forever)\nfor n in range(500):\n    take(lambda: n)");
  equal((await value(count)) > 400, true);
  for (let n = 0; n < 20 && (await value(count)) > 10; n++) {
    globalThis.gc();
    await sleep(10);
  }
  equal((await value(count)) <= 10, true);
  equal([globalThis.kept(1), await value("import weakref, gc\nref = weakref.ref(forever)\ndel forever\ngc.collect()\nref() is not None")], [2, true]);
}

export async function takesManyCalls() {
  const value = await python();
  const begun = performance.now();
  await value("from js import document\nroot = document.createElement('div')\nfor n in range(2500):\n    it = document.createElement('span')\n    it.textContent = f'item {n}'\n    it.setAttribute('data-n', str(n))\n    root.appendChild(it)\nassert len(root.children) == 2500");
  const took = performance.now() - begun;
  // It takes 10 ms where nothing else runs.
  if (took > 1000) throw new Error(`10,000 operations took ${took} ms`);
}
