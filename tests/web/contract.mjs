// What pages may rely on: one check for each line of the interface of workers and of the element,
// in the order of the guides.
import { createWorker, readManifest } from "/web/src/index.js";
import { at, change, equal, fails, hash, log, sleep, stored, until, value, withWorker } from "./play.mjs";

const calling = ["suspends", "isolated"];

/** Where what is called here is needed; everything else is checked once. */
export const only = {
  resolvesToAWorker: ["suspends"],
  takesTheRunnerFromAUrl: ["suspends"],
  findsBareNamesInAChain: ["suspends"],
  letsPagesReplaceDefaults: ["suspends"],
  fetchesNothingElse: ["suspends"],
  takesThreeKindsOfFiles: ["suspends"],
  joinsRelativeImports: ["suspends"],
  failsBeforeTheProgramBegins: ["suspends"],
  hintsAtTheMistake: ["suspends"],
  remembersWhatIsMissing: ["suspends"],
  keepsContentByItsHash: ["suspends"],
  namesBothHashesOfDrift: ["suspends"],
  beginsAnewWithAnotherVersion: ["suspends"],
  warnsWhereNothingCanBeKept: ["suspends"],
  checksHashesInUrls: ["suspends"],
  takesFactoriesAndObjects: calling,
  makesGivenModulesAtOnce: ["suspends"],
  loadsModulesByUrlLate: calling,
  passesEachKindOfValue: calling,
  refersToWhatCannotBePassed: calling,
  waitsForPromises: calling,
  saysWhereItCannotWait: ["neither"],
  prefersLoadersOfThePage: ["suspends"],
  bringsModulesOfThePage: ["suspends"],
  raisesInLoops: calling,
  savesAndRestores: ["suspends"],
  startsAnElement: ["suspends"],
  leavesTheElementToThePage: ["suspends"],
  sharesTheRunnerAmongElements: ["suspends"],
};

// createWorker

export async function resolvesToAWorker() {
  await withWorker(async (worker) => {
    equal([typeof worker.integrityActive, typeof worker.loadMs], ["boolean", "number"]);
    for (const name of ["run", "onOutput", "reset", "clearCache", "pushEvent", "dispose", "interrupt", "pause", "resume", "save", "restore", "call"]) {
      equal([name, typeof worker[name]], [name, "function"]);
    }
    const { out, ms } = await worker.run("print('hello')");
    equal([out, ms > 0], ["hello\n", true]);
  });
}

export async function hearsOutputAsItIsWritten() {
  await withWorker(async (worker) => {
    const heard = [];
    const stop = worker.onOutput((chunk) => heard.push(chunk));
    const ends = worker.run("print('one')\nawait receive()\nprint('two')");
    await until(() => heard.length === 1);
    worker.pushEvent("");
    await ends;
    stop();
    await worker.run("print('three')");
    equal(heard, ["one\n", "two\n"]);
  });
}

export async function resetsToTheBeginning() {
  await withWorker(async (worker) => {
    await worker.run("import sys\nsys.seen = x = 1");
    worker.pushEvent("old");
    await worker.reset();
    equal(await value(worker, "import sys\n[hasattr(sys, 'seen'), 'x' in globals()]", { keep: true }), [false, false]);
    worker.pushEvent("new");
    equal(await value(worker, "await receive()"), "new");
  });
}

export async function takesTheRunnerFromAUrl() {
  await withWorker(async (worker) => equal(await value(worker, "6 * 7"), 42), { wasmUrl: new URL("/web/runner/runner.wasm", location.href) });
}

export async function startsOnAnyOrigin({ other }) {
  for (const origin of [location.origin, other]) {
    const { PythonWorker } = await import(`${origin}/web/src/index.js`);
    const worker = new PythonWorker({ integrity: false });
    // It is not ready: what is sent before is kept for it.
    worker.pushEvent("early");
    const ends = worker.ready.then(() => worker.run("await receive()"));
    equal((await ends).value, "early");
    worker.dispose();
  }
}

// Names

export async function findsBareNamesInAChain() {
  const files = {
    [at("deep/packages.json")]: { extends: "..", imports: { near: "./near.py" } },
    [at("packages.json")]: { imports: { near: "./far.py", mine: "./mine.py" }, host: { greeter: "./greeter.js" } },
  };
  const { imports, host } = await readManifest(at("deep/packages.json"), async (url) => files[url]);
  equal([imports, host], [{ near: at("deep/near.py"), mine: at("mine.py") }, { greeter: at("greeter.js") }]);
  await withWorker(async (worker) => equal(await value(worker, "import mine, dom\nmine.double(2)"), 4), { imports, hostModules: host });
}

export async function letsPagesReplaceDefaults() {
  await withWorker(async (worker) => equal(await value(worker, "import dom\ndom.double(2)"), 4), { imports: { dom: at("mine.py") } });
  await withWorker(async (worker) => fails(worker.run("import dom"), "ModuleNotFoundError: No module named 'dom'"), { defaults: false });
}

export async function fetchesNothingElse() {
  const imports = { mine: at("mine.py"), kit: at("kit/__init__.py") };
  await withWorker(
    async (worker) => {
      await log();
      await worker.run("import json, mine");
      equal([await log(), await log("/web/")], [["mine.py"], []]);
    },
    { imports },
  );
}

export async function takesThreeKindsOfFiles() {
  const imports = { mine: at("mine.py"), wheeled: at("wheeled-1.2-py3-none-any.whl"), sums: at("sums.wasm") };
  await withWorker(async (worker) => equal(await value(worker, "import mine, wheeled, sums\n[mine.double(1), wheeled.VALUE, sums.add(2, 3)]"), [2, 5, 5]), { imports });
}

export async function joinsRelativeImports() {
  await withWorker(
    async (worker) => {
      equal(await value(worker, "from .parts import one\none", { baseUrl: at(""), entryDir: "kit" }), 1);
      equal(await value(worker, "from .kit.parts import one\none", { baseUrl: at("") }), 1);
    },
    { imports: { mine: at("mine.py") } },
  );
}

// Errors

export async function failsBeforeTheProgramBegins() {
  await withWorker(
    async (worker) => {
      const heard = [];
      worker.onOutput((chunk) => heard.push(chunk));
      await fails(worker.run("print('begun')\nimport gone"), "ResolutionError: module `gone`: ", "answered 404");
      equal(heard, []);
    },
    { imports: { gone: at("none.py") } },
  );
}

export async function hintsAtTheMistake() {
  const imports = { schemeless: "cdn.example.com/kit.py", listing: at("page.py") };
  await withWorker(
    async (worker) => {
      await fails(worker.run("import schemeless"), "is `cdn.example.com` a host? Then write https://cdn.example.com/");
      await fails(worker.run("import listing"), "is an HTML page: servers answer like that where a file is missing");
    },
    { imports },
  );
  await fails(createWorker({ wasmUrl: "/tests/page.html" }), "is an HTML page");
  equal((await saidOnHttps("http://127.0.0.1:1/kit.py")).includes("a page of https cannot fetch http: write https://"), true);
}

/** What is said of a URL in a page of https, as which a worker is disguised. */
async function saidOnHttps(url) {
  const script = `Object.defineProperty(globalThis, "location", { value: new URL("https://page.example/") });
const { Fetcher } = await import("${location.origin}/web/src/fetching.js");
postMessage(await new Fetcher().bytes("${url}", "it").catch((error) => error.message));`;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })), { type: "module" });
  const said = await new Promise((done) => (worker.onmessage = ({ data }) => done(data)));
  worker.terminate();
  return said;
}

export async function remembersWhatIsMissing() {
  await withWorker(
    async (worker) => {
      await log();
      for (let n = 0; n < 2; n++) await fails(worker.run("import gone"), "answered 404");
      equal(await log(), ["none.py"]);
    },
    { imports: { gone: at("none.py") } },
  );
}

// Integrity

export async function keepsContentByItsHash() {
  const options = { integrity: true, imports: { own: at("own.py") } };
  await change("own.py", "x = 'content'");
  await withWorker(async (worker) => {
    equal(worker.integrityActive, true);
    await worker.clearCache();
    await worker.run("import own");
  }, options);
  const key = await hash("x = 'content'");
  equal(await stored("lock", (it) => it.get(at("own.py"))), key);
  equal(new TextDecoder().decode(await stored("contents", (it) => it.get(key))), "x = 'content'");
  await log();
  await withWorker(async (worker) => {
    equal(await value(worker, "import own\nown.x"), "content");
    equal(await log(), []);
    await worker.clearCache();
  }, options);
  equal(await stored("lock", (it) => it.count()), 0);
}

export async function namesBothHashesOfDrift() {
  const options = { integrity: true, imports: { drifts: at("drifts.py") } };
  await change("drifts.py", "x = 1");
  await withWorker((worker) => worker.run("import drifts"), options);
  await change("drifts.py", "x = 2");
  await stored("contents", (it) => it.clear());
  await withWorker(async (worker) => {
    await fails(worker.run("import drifts"), `integrity drift for ${at("drifts.py")}`, `locked: sha256-${await hash("x = 1")}`, `remote: sha256-${await hash("x = 2")}`);
    await worker.clearCache();
  }, options);
}

export async function beginsAnewWithAnotherVersion() {
  const options = { integrity: true, imports: { versioned: at("versioned.py") } };
  for (const [version, text, expected] of [["1", "x = 1", 1], ["1", "x = 2", 1], ["2", "x = 2", 2]]) {
    await change("versioned.py", text);
    await withWorker(async (worker) => equal(await value(worker, "import versioned\nversioned.x"), expected), { ...options, version });
  }
}

export async function warnsWhereNothingCanBeKept() {
  // A frame without an origin has no databases.
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-scripts";
  const heard = new Promise((done) => addEventListener("message", ({ data }) => done(data), { once: true }));
  frame.srcdoc = `<script type="module">
    const warned = [];
    console.warn = (text) => warned.push(text);
    const { open } = await import("${location.origin}/web/src/store.js");
    const store = await open(null);
    await store.keep("u", "h", new Uint8Array([1]));
    parent.postMessage([store.persistent, [...await store.content("h")], warned.map(String)], "*");
  <${"/"}script>`;
  document.querySelector("#place").append(frame);
  const [persistent, content, warned] = await heard;
  frame.remove();
  equal([persistent, content, warned.length], [false, [1], 1]);
  equal(warned[0].startsWith("hognose: fetched modules are kept in memory only"), true);
}

export async function checksHashesInUrls() {
  const right = await hash(await (await fetch(at("mine.py"))).text());
  const wrong = "0".repeat(64);
  await withWorker(async (worker) => equal(await value(worker, "import mine\nmine.double(1)"), 2), { imports: { mine: `${at("mine.py")}#sha256-${right}` } });
  await withWorker((worker) => fails(worker.run("import mine"), `expected: sha256-${wrong}`, `found:    sha256-${right}`), { imports: { mine: `${at("mine.py")}#sha256-${wrong}` } });
}

// Modules of the page

export async function takesFactoriesAndObjects() {
  const mainThreadModules = { plain: { one: () => 1 }, made: ({ pushEvent }) => ({ say: (text) => pushEvent(text) }) };
  await withWorker(async (worker) => equal(await value(worker, "import plain, made\nmade.say('hello')\n[plain.one(), await receive()]"), [1, "hello"]), { mainThreadModules });
}

export async function makesGivenModulesAtOnce() {
  let made = 0;
  await withWorker(async () => equal(made, 1), { mainThreadModules: { it: () => (made++, {}) } });
}

export async function loadsModulesByUrlLate() {
  const text = "export const named = { which: () => 'name' };\nexport default { which: () => 'default' };\n";
  await change("named.js", text);
  const hostModules = { named: at("named.js"), other: `${at("named.js")}?other` };
  await withWorker(
    async (worker) => {
      await log();
      await worker.run("1");
      equal(await log(), []);
      equal(await value(worker, "import named, other\n[named.which(), other.which()]"), ["name", "default"]);
    },
    { hostModules },
  );
}

export async function passesEachKindOfValue() {
  const mainThreadModules = { page: { same: (it) => it, kind: (it) => (it === null ? "null" : it.constructor.name) } };
  const program = `
from page import kind, same
values = [None, True, 5, 1.5, "ä", b"\\x00b", [1, ["x"]], {"k": {"n": None}}]
[[it for it in values if same(it) != it or type(same(it)) is not type(it)], [kind(it) for it in values]]`;
  await withWorker(async (worker) => equal(await value(worker, program), [[], ["null", "Boolean", "Number", "Number", "String", "Uint8Array", "Array", "Object"]]), { mainThreadModules });
}

export async function refersToWhatCannotBePassed() {
  await withWorker(async (worker) => {
    // By numbers, and by objects.
    equal(await value(worker, "from dom import create, get_text, set_text\nit = create('p')\nset_text(it, 'x')\n[type(it).__name__, get_text(it)]"), ["int", "x"]);
    equal(await value(worker, "from pyscript import document\nit = document.createElement('p')\nit.textContent = 'y'\nit.textContent"), "y");
  });
}

export async function waitsForPromises() {
  const mainThreadModules = { page: { later: async (it) => (await sleep(5), it) } };
  await withWorker(async (worker) => equal(await value(worker, "from page import later\nlater(1) + later(2)"), 3), { mainThreadModules });
}

export async function saysWhereItCannotWait() {
  const mainThreadModules = { page: { one: () => 1 } };
  await withWorker((worker) => fails(worker.run("import page\npage.one()"), "RuntimeError: page.one: ", "needs an engine with WebAssembly.Suspending, or a page that is cross-origin isolated"), { mainThreadModules });
}

// Messages

export async function buffersMessages() {
  await withWorker(async (worker) => {
    worker.pushEvent("one");
    dispatchEvent(new CustomEvent("hognose-event", { detail: "two" }));
    dispatchEvent(new CustomEvent("hognose-event", { detail: { three: 3 } }));
    equal(await value(worker, "[await receive(), await receive(), await receive()]"), ["one", "two", '{"three":3}']);
  });
}

// WebAssembly

export async function prefersLoadersOfThePage() {
  const loader = `export default {
    match: (module) => WebAssembly.Module.exports(module).some(({ name }) => name === "add"),
    load: (module, { name }) => ({ kind: "capability", names: ["whose"], fns: [() => name] }),
  };`;
  await change("own-loader.js", loader);
  // Without it, the functions are those of the module.
  for (const [loaders, source, expected] of [[[], "sums.add(1, 2)", 3], [[at("own-loader.js")], "sums.whose()", "sums"]]) {
    await withWorker(async (worker) => equal(await value(worker, `import sums\n${source}`), expected), { imports: { sums: at("sums.wasm") }, loaders });
  }
}

export async function bringsModulesOfThePage() {
  await withWorker(async (worker) => {
    equal(await value(worker, "import dom, network, storage, timers\n[callable(it) for it in (dom.query, network.fetch_text, storage.db_get, timers.after)]"), [true, true, true, true]);
  });
}

// Control

export async function raisesInLoops() {
  await withWorker(async (worker) => {
    const loop = worker.run("print()\nwhile True: pass");
    await new Promise((done) => worker.onOutput(done));
    worker.pause();
    worker.resume();
    worker.interrupt();
    await fails(loop, "KeyboardInterrupt");
  });
}

export async function savesAndRestores() {
  const bytes = await withWorker(async (worker) => {
    worker.run("x = 5\nawait receive()").catch(() => {});
    await sleep(20);
    return worker.save();
  });
  await withWorker(async (worker) => {
    const ends = worker.restore(bytes);
    worker.pushEvent("go on");
    equal((await ends).value, "go on");
    equal(await value(worker, "x", { keep: true }), 5);
  });
}

export async function callsFunctionsOfTheProgram() {
  await withWorker(async (worker) => {
    await worker.run("def add(a, b):\n    return a + b");
    equal(await worker.call("add", 1, 2), 3);
  });
}

// The element

const added = async (html) => {
  const place = document.querySelector("#place");
  place.innerHTML = html;
  const ready = [...place.children].map((it) => new Promise((done) => ["ready", "error"].forEach((type) => it.addEventListener(type, done, { once: true }))));
  for (const event of await Promise.all(ready)) equal(event.type, "ready");
  return [...place.children];
};

export async function leavesTheElementToThePage() {
  const { defineElement } = await import("/web/src/element.js?setElement=false&contract");
  equal(customElements.get("contract-py"), undefined);
  defineElement("contract-py");
  const [element] = await added("<contract-py></contract-py>");
  equal((await element.run("1 + 1")).value, 2);
  element.remove();
}

export async function startsAnElement() {
  await import("/web/src/element.js");
  const [element] = await added(`<hognose-py entry="/tests/site/app/main.py" packages="/tests/site/app/packages.json"></hognose-py>`);
  equal(document.querySelector("#app").textContent, "hello 42 from beside");
  const heard = [];
  element.onOutput((chunk) => heard.push(chunk));
  equal([(await element.run("print(5)")).out, heard, typeof element.worker.pushEvent], ["5\n", ["5\n"], "function"]);
  element.remove();
}

export async function sharesTheRunnerAmongElements() {
  await import("/web/src/element.js");
  await log();
  const wasm = "/web/runner/runner.wasm?shared";
  const elements = await added(`<hognose-py wasm="${wasm}"></hognose-py>`.repeat(3));
  equal((await log("/web/runner/")).filter((it) => it === "runner.wasm"), ["runner.wasm"]);
  equal(await Promise.all(elements.map(async (it) => (await it.run("1 + 1")).value)), [2, 2, 2]);
  for (const element of elements) element.remove();
}
