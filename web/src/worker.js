// In the worker: a Python, and messages of the page. See `protocol` in index.js.
import { Engine } from "./engine.js";
import { toData } from "./errors.js";
import { Fetcher } from "./fetching.js";
import { typeOf } from "./inspecting.js";
import { native } from "./native.js";
import { at, placeOf } from "./places.js";
import { Far, Remote } from "./remote.js";
import { Resolver } from "./resolver.js";
import { pack, unpack } from "./saving.js";
import { askNow } from "./shared.js";
import { inMemory, open } from "./store.js";
import { GO_ON, INTERRUPT, INTERRUPTED, PAUSE, Wishes } from "./wishes.js";

const post = (/** @type {any} */ message) => /** @type {any} */ (globalThis).postMessage(message);

const suspends = typeof (/** @type {any} */ (WebAssembly).Suspending) === "function";

/** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */
const asked = new Map();
let questions = 0;

/** @type {string[]} */
const events = [];
/** @type {((message: string) => void)[]} */
const receivers = [];

/** @type {(() => void) | undefined} */
let interruption;

/** @type {Engine} */
let engine;
/** @type {Fetcher} */
let fetcher;
/** @type {Resolver} */
let resolver;
/** @type {Wishes} */
let wishes;
/** @type {SharedArrayBuffer | undefined} */
let shared;
/** Names of modules of the page. @type {Set<string>} */
let hosted;
/** @type {Map<string, Record<string, Function>>} */
const natives = new Map();

/**
 * Asks the page.
 * @param {any} question
 * @returns {Promise<any>}
 */
function ask(question) {
  return new Promise((resolve, reject) => {
    const number = ++questions;
    asked.set(number, { resolve, reject });
    post({ ...question, ask: number });
  });
}

/**
 * Asks the page in the middle of a call of Python's.
 * @param {any} question
 * @param {string} what
 */
function askInside(question, what) {
  if (suspends && engine.nested === 0) return ask(question);
  if (shared !== undefined) return askNow(shared, post, { ...question, ask: 0 });
  throw new Error(`${what} cannot wait for the page here: that needs an engine with WebAssembly.Suspending, or a page that is cross-origin isolated`);
}

const far = new Far(
  (question) => askInside({ remote: question }, "an object of the page"),
  (question) => ask({ remote: question }),
  post,
);

const around = {
  waits: suspends,
  far,
  globals: {
    _hognose_page: far.window,
    /** Those that Python works with. @type {Record<string, WebAssembly.Module>} */
    _hognose_modules: {},
    /** Whether the program is to end, which it asks after it slept or read. */
    _hognose_interrupted() {
      if (wishes.wished !== INTERRUPT) return false;
      wishes.wish(GO_ON);
      return true;
    },
  },
  poll: () => wishes.ask(),
  write: (/** @type {string} */ text, /** @type {number} */ stream) => post({ output: text, stream }),
  input: () => askInside({ input: true }, "input()"),
  receive: () => (events.length > 0 ? Promise.resolve(/** @type {string} */ (events.shift())) : new Promise((/** @type {(message: string) => void} */ done) => receivers.push(done))),
  interrupted: (/** @type {{ signal?: AbortSignal }} */ { signal } = {}) =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      interruption = done;
      // Nobody waits for it any more.
      signal?.addEventListener("abort", () => {
        if (interruption === done) interruption = undefined;
      });
    }),
  /** @param {string} name */
  find(name) {
    const known = resolver.known(name);
    if (known !== undefined) return known;
    if (!resolver.may(name)) return { tag: "nothing" };
    if (suspends && engine.nested === 0) return resolver.find(name);
    if (shared !== undefined && hosted.has(name)) return { tag: "functions", val: askNow(shared, post, { load: name, ask: 0 }) };
    throw new Error(`module \`${name}\` was not fetched before the program began: name it in an import statement`);
  },
  /**
   * @param {string} module
   * @param {string} name
   * @param {any} given
   */
  call(module, name, given) {
    const inside = natives.get(module);
    return inside !== undefined ? inside[name](given) : askInside({ call: [module, name, given] }, `${module}.${name}`);
  },
};

/** @type {Record<string, (given: any) => any>} */
const actions = {
  async load({ module, memory, names, integrity, locked, version, loaders }) {
    shared = memory;
    wishes = new Wishes(memory, () => suspends && engine.nested === 0);
    const plugins = await Promise.all(loaders.map(async (/** @type {string} */ url) => (await import(url)).default));
    engine = new Engine({ ...around, module });
    fetcher = new Fetcher(integrity ? await open(version) : inMemory(), locked);
    hosted = new Set(names.host);
    resolver = new Resolver({ imports: names.imports, host: hosted }, fetcher, {
      host: (name) => ask({ load: name }),
      async native(name, bytes) {
        const functions = await native(name, bytes, plugins);
        if (functions instanceof WebAssembly.Module) return void (around.globals._hognose_modules[name] = functions);
        natives.set(name, functions);
        return Object.keys(functions);
      },
    });
    await engine.ready();
    return { integrityActive: fetcher.store.persistent };
  },
  async run({ source, filename, keep, beside }) {
    const instance = await engine.instance(keep);
    await resolver.prepare(source, beside, (text, where) => engine.imports(instance, text, where), filename);
    wishes.begin();
    return engine.run(instance, { tag: "program", val: [source, filename] });
  },
  async call({ name, given }) {
    const instance = engine.current;
    if (instance === undefined) throw new Error(`call: no program has run that could have a function \`${name}\``);
    wishes.begin();
    return engine.call(instance, name, given);
  },
  async save() {
    const { held, obstacles, ...saved } = await engine.save();
    const waiting = [...events];
    const objects = [];
    for (const name of natives.keys()) obstacles.push(`the module \`${name}\` of WebAssembly`);
    for (const [number, it] of held) {
      const isFar = it instanceof Remote;
      const place = isFar ? await far.place(it) : placeOf(it, around.globals);
      if (typeof place === "string") objects.push([number, place, isFar]);
      else obstacles.push(`an object of JavaScript: ${isFar ? await far.type(it) : typeOf(it)}`);
    }
    if (obstacles.length > 0) throw new Error(`save: the program has what ends with this page: ${obstacles.join("; ")}`);
    return pack({ ...saved, objects, events: waiting, beside: resolver.beside });
  },
  async restore({ bytes }) {
    const { objects, events: waiting, beside, ...saved } = await unpack(bytes);
    const found = objects.map(async (/** @type {[number, string, boolean]} */ [number, place, isFar]) => [number, isFar ? await far.at(place) : at(place, around.globals)]);
    const instance = await engine.restore(saved, new Map(/** @type {any} */ (await Promise.all(found))));
    resolver.beside = beside;
    events.unshift(...waiting);
    receivers.length = 0;
    wishes.begin();
    return saved.jobs === 0 ? undefined : engine.run(instance, { tag: "program", val: ["", ""] }, true);
  },
  async reset() {
    engine.forget();
    engine.prepare();
    resolver.reset();
    events.length = 0;
    receivers.length = 0;
  },
  async clearCache() {
    resolver.reset();
    await fetcher.clear();
  },
  event({ message }) {
    const receiver = receivers.shift();
    if (receiver === undefined) events.push(message);
    else receiver(message);
  },
  /** The page calls a function. */
  happened({ number, given }) {
    const it = far.function(number);
    if (it !== undefined) engine.happen(it, given.map((/** @type {any} */ value) => far.decode(value))).catch((error) => around.write(`${error.traceback ?? error}\n`, 2));
  },
  release: ({ number }) => far.release(number),
  interrupt() {
    wishes.wish(INTERRUPT);
    if (wishes.asking) return;
    // It waits for something, and runs no code that could ask.
    if (interruption !== undefined) {
      wishes.wish(GO_ON);
      interruption();
      interruption = undefined;
    } else if (engine.raise(INTERRUPTED.val)) {
      wishes.wish(GO_ON);
    }
  },
  pause: () => wishes.wish(PAUSE),
  resume: () => wishes.wish(GO_ON),
};

/** @param {any} data */
async function answer({ id, action, ...given }) {
  try {
    const result = await actions[action](given);
    if (id !== undefined) post({ id, result });
  } catch (error) {
    if (id !== undefined) post({ id, error: toData(error) });
  }
  if (action === "run") setTimeout(() => engine.prepare(), 0);
}

globalThis.onmessage = (/** @type {{ data: any }} */ { data }) => {
  const question = asked.get(data.answer);
  if (question === undefined) return void answer(data);
  asked.delete(data.answer);
  if (data.error === undefined) question.resolve(data.value);
  else question.reject(new Error(data.error));
};
