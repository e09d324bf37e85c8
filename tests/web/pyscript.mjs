// <script type="py">, and the module `js` on the page's thread.
import { equal, sleep } from "./play.mjs";

export const only = { choosesTheRunner: ["suspends"], choosesTheRunnerOfWorkers: ["isolated"], runsScriptsInWorkers: ["suspends", "isolated"], opensTerminals: ["suspends", "isolated"], runsTheExamplesOfPyScript: ["suspends", "neither"] };

async function page(url) {
  const frame = document.createElement("iframe");
  frame.src = url;
  document.querySelector("#place").replaceChildren(frame);
  await new Promise((done) => (frame.onload = done));
  return frame.contentWindow;
}

/** Waits until something is as expected. */
async function until(found, expected, place) {
  for (let n = 0; n < 200; n++) {
    if (JSON.stringify(found()) === JSON.stringify(expected)) return;
    await sleep(25);
  }
  if (place?.querySelector(".py-error")) throw new Error(place.querySelector(".py-error").textContent);
  equal(found(), expected);
}

const shown = (element) => [...element.children].map((it) => it.innerHTML);

export async function runsScripts() {
  const { document, console } = await page("/tests/site/pyscript.html");
  console.error = () => {};
  const scripts = [...document.querySelectorAll('script[type="py"]')];
  await until(() => document.querySelector("#app").textContent, "42 hello you a note\n", document);
  equal(shown(document.querySelector("#out")), ["&lt;b&gt;", "<i>x</i>"]);
  await until(() => scripts[1].nextElementSibling.textContent, "2");
  // They share their names, and errors are shown.
  const [first, error] = scripts[2].nextElementSibling.children;
  equal(first.innerHTML, "shared");
  equal(error.textContent.split("\n").slice(0, 3), ["Traceback (most recent call last):", '  File "<script 3>", line 3, in <module>', "    1 / 0"]);
  document.querySelector("#button").click();
  await until(() => shown(scripts[0].nextElementSibling), ["click World", "later"]);
}

/** They have the page, whose objects they ask it for. */
export async function runsScriptsInWorkers() {
  const window = await page("/tests/site/workers.html");
  const { document } = window;
  window.console.error = () => {};
  await until(() => document.querySelector("#out").textContent, "from a worker: 3", document);
  await until(() => window.from_worker, [true, "of workers", 2, ["a", "b"], true, "a note", false], document);
  await until(() => window.error?.includes("'<' is not a valid selector"), true, document);
  for (let n = 0; n < 2; n++) document.querySelector("#press").click();
  await until(() => document.querySelector("#seen").textContent, "2 press click");
}

export async function usesObjects() {
  const { PagePython } = await import("/web/src/page.js");
  const said = [];
  const python = await PagePython.make({ names: { imports: {}, host: {} }, write: (text) => said.push(text) });
  let files = 0;
  const value = async (source) => (await python.run(source, { filename: `<${++files}>`, beside: location.href })).value;
  globalThis.seen = { list: [1, 2, 3], add: (a, b) => a + b, deep: { x: [{ y: 1 }] }, Class: class { constructor(n) { this.n = n; } twice() { return this.n * 2; } }, fail: () => { throw new RangeError("no"); }, call: (f, ...given) => f(...given), keep: (f) => (globalThis.kept = f), big: 2n ** 70n, half: 0.5, none: null, promise: sleep(5).then(() => ({ done: true })), failing: () => Promise.reject(new Error("late")), bytes: new Uint8Array([1, 2]) };
  equal(await value("from js import seen, Object, Array, JSON, document\nlist(seen.list)"), [1, 2, 3]);
  equal(await value("[seen.add(1, 2), seen.list[1], seen.list[-1], len(seen.list), 5 in [*seen.list], str(seen.list)]"), [3, 2, 3, 3, false, "1,2,3"]);
  equal(await value("seen.deep.to_py()"), { x: [{ y: 1 }] });
  equal(await value("it = seen.Class.new(21)\nit.n += 1\n[it.twice(), it.n, hasattr(it, 'none'), dir(it)]"), [44, 22, false, ["n"]]);
  equal(await value("try:\n    seen.fail()\nexcept Exception as error:\n    said = [type(error).__name__, str(error), error.js_error.name]\nsaid"), ["JsException", "RangeError: no", "RangeError"]);
  equal(await value("try:\n    seen.nothing\nexcept AttributeError as error:\n    said = str(error)\nsaid"), "Object of JavaScript has no attribute 'nothing'");
  equal(await value("seen.call(lambda a, b: [a, b], 1, {'x': [2]}).to_py()"), [1, { x: [2] }]);
  equal(await value("[seen.big == 2 ** 70, seen.add(2 ** 60, 1 << 61) == 3 * 2 ** 60, seen.half, seen.none, list(seen.bytes)]"), [true, true, 0.5, null, [1, 2]]);
  equal(await value("(await seen.promise).done"), true);
  equal(await value("try:\n    await seen.failing()\nexcept Exception as error:\n    said = str(error)\nsaid"), "Error: late");
  equal(await value("seen.list is not seen.list and seen.list == seen.list and seen.deep != seen.list"), true);
  equal(await value("response = await __import__('js').fetch('/tests/site/data.txt')\n[response.ok, await response.text()]"), [true, "a note\n"]);
  equal(await value("Object.fromEntries([['a', 1]]).to_py()"), { a: 1 });
  equal(await value("document.title"), "the title");
  // A function that JavaScript keeps, and one that waits.
  await value("async def slow(n):\n    import asyncio\n    await asyncio.sleep(0.01)\n    return n + 1\ndef fast(n):\n    raise KeyError(n)\nseen.keep(slow)\nseen.fast = fast");
  equal(await globalThis.kept(1), 2);
  let found;
  try {
    globalThis.seen.fast(5);
  } catch (error) {
    found = error;
  }
  equal([found.name, found.message, found.kind, found.traceback.split("\n")[0]], ["PythonError", "KeyError: 5", "KeyError", "Traceback (most recent call last):"]);
  // The same function is the same object, and what is removed is gone.
  equal(await value("target = document.createElement('p')\ncount = 0\ndef hear(event):\n    global count\n    count += 1\ntarget.addEventListener('x', hear)\ntarget.dispatchEvent(__import__('js').Event.new('x'))\ntarget.removeEventListener('x', hear)\ntarget.dispatchEvent(__import__('js').Event.new('x'))\ncount"), 1);
  equal(await value("from pyodide.ffi import create_proxy, to_js\n[to_js([1, 2]).length, to_js({'a': 1}).a, create_proxy(hear) is hear]"), [2, 1, true]);
}

export async function runsTheExamplesOfPyScript() {
  const window = await page("/tests/site/examples.html");
  const { document } = window;
  window.console.error = () => {};
  const text = (selector) => document.querySelector(selector)?.textContent;
  await until(() => text("#socket"), "hello", document);
  await until(() => text("#fetched"), "a note1", document);
  document.querySelector("#translate").click();
  for (let n = 0; n < 2; n++) document.querySelector("#click_me").click();
  equal([text("#output"), text("#clicks")], ["hello my friend 1.0", "I've been clicked 2 times"]);
  equal(text("script-py pre"), "in the terminal\n");
  equal(shown(document.querySelector("#shown")), ["<b>hello</b>", "<table></table>"]);
  equal(document.querySelector("#made").innerHTML, '<div style="color: red;"><p class="greeting new" id="first" title="found">Hello, World!</p></div>');
  equal([...document.querySelectorAll("#todo li")].map((it) => it.textContent), ["done", "done"]);
  equal([window.painted, window.objects, window.stored], [[255, 0, 0, 255, 0, 255, 0, 255], { a: [1, 2] }, [true, true]]);
  equal([...document.querySelectorAll(".py-error")].map((it) => it.textContent), []);
}

export async function opensTerminals() {
  const { document, console } = await page("/tests/site/terminal.html");
  console.error = () => {};
  const script = document.querySelector("script");
  const text = () => document.querySelector("pre")?.textContent ?? "";
  await until(text, "What is your name? ");
  script.terminal.type("Adx\x7fa\r");
  await until(text, "What is your name? Adx\b \ba\r\nHello Ada\n? ");
  script.terminal.type("x\x03");
  await until(() => text().split("\n").slice(-3), ["? x^C\r", "left", ""]);
  script.terminal.type("\x03");
  await until(() => document.querySelector(".py-error")?.textContent.split("\n").at(-1), "KeyboardInterrupt: interrupted by the page");
}

/** The runner is chosen by what the config names, before a script has begun; where it was built. */
async function chooses(url, wanted) {
  const { markupsafe } = await (await fetch("/web/runner/natives.json")).json();
  if (markupsafe === undefined) return;
  const { document } = await page(url);
  const text = () => document.querySelector("#app").textContent;
  for (let n = 0; n < 300 && text() === "" && !document.querySelector(".py-error"); n++) await sleep(50);
  await until(text, wanted, document);
}

export async function choosesTheRunner() {
  await chooses("/tests/site/natives.html", "&lt;1&gt; markupsafe._speedups");
}

export async function choosesTheRunnerOfWorkers() {
  await chooses("/tests/site/natives-worker.html", "&lt;1&gt;");
}
