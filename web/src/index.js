// Python in a worker: what a page calls.
import { compile, pageUrl } from "./compile.js";
import { defaultModules } from "./defaults.js";
import { PythonError, ResolutionError, fromData } from "./errors.js";
import { Hosting } from "./hosting.js";
import { merge, resolved } from "./manifest.js";
import { Near } from "./remote.js";
import { Answers, sharedMemory } from "./shared.js";
import { GO_ON, INTERRUPT, PAUSE } from "./wishes.js";

export { PythonError, ResolutionError };
export { readManifest } from "./manifest.js";

/** A worker of the script beside, also where that is on another origin, of which browsers start none. */
function spawn() {
  const url = new URL("./worker.js", import.meta.url);
  if (url.origin === globalThis.location?.origin) return new Worker(url, { type: "module" });
  // Messages that come before the script has loaded are kept for it.
  const text = `const early = []; onmessage = (event) => early.push(event);
await import(${JSON.stringify(url.href)}); early.forEach((event) => onmessage(event));`;
  const blob = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(blob, { type: "module" });
  setTimeout(() => URL.revokeObjectURL(blob), 60000);
  return worker;
}

/**
 * @param {import("./index.js").WorkerOptions} [options]
 * @returns {Promise<PythonWorker>}
 */
export async function createWorker(options = {}) {
  const worker = new PythonWorker(options);
  await worker.ready;
  return worker;
}

export class PythonWorker {
  /** @type {Worker} */
  #worker = spawn();
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */
  #pending = new Map();
  #calls = 0;
  /** @type {((chunk: string, stream: 1 | 2) => void)[]} */
  #listeners = [];
  #hosting;
  #near = new Near((message) => this.#disposed || this.#worker.postMessage(message));
  /** @type {Answers | undefined} */
  #answers;
  #input;
  #disposed = false;
  #base = pageUrl();
  #onEvent = (/** @type {any} */ event) => this.pushEvent(typeof event.detail === "string" ? event.detail : JSON.stringify(event.detail));
  integrityActive = false;
  loadMs = 0;

  /** @param {import("./index.js").WorkerOptions} options */
  constructor({ wasmUrl, integrity = true, locked = {}, imports = {}, loaders = [], mainThreadModules = {}, hostModules = {}, defaults = true, version = null, input }) {
    const begun = performance.now();
    const base = this.#base;
    const names = { imports: {}, host: defaults ? defaultModules() : {}, locked };
    merge(names, { imports: resolved(imports ?? {}, base), host: resolved(hostModules, base) });
    for (const name of Object.keys(mainThreadModules)) delete (/** @type {Record<string, string>} */ (names.imports))[name];
    this.#hosting = new Hosting(mainThreadModules, names.host, { pushEvent: (message) => this.pushEvent(message) });
    this.#input = input;
    const memory = globalThis.crossOriginIsolated ? sharedMemory() : undefined;
    if (memory) this.#answers = new Answers(memory);
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(new Error(`the worker failed: ${event.message ?? "its script cannot be loaded"}`));
    globalThis.addEventListener?.("hognose-event", this.#onEvent);
    /** When Python can run. */
    this.ready = compile(wasmUrl).then(async (module) => {
      const given = { module, memory, names: { imports: names.imports, host: this.#hosting.names }, integrity, locked, version, loaders: loaders.map((it) => new URL(it, base).href) };
      const { integrityActive } = await this.#ask("load", given);
      this.integrityActive = integrityActive;
      this.loadMs = performance.now() - begun;
    });
    this.ready.catch(() => this.dispose());
  }

  /**
   * Runs a program.
   * @param {string} source
   * @param {import("./index.js").RunOptions} [options]
   * @returns {Promise<import("./index.js").Outcome>}
   */
  async run(source, { entryDir = "", baseUrl = this.#base, filename = "<run>", keep = false } = {}) {
    const folder = entryDir === "" || entryDir.endsWith("/") ? entryDir : `${entryDir}/`;
    const beside = new URL(folder, new URL(baseUrl, this.#base)).href;
    return this.#ask("run", { source, filename, keep, beside });
  }

  /**
   * Calls a function of the program that ran last.
   * @param {string} name
   * @param {...unknown} given
   * @returns {Promise<any>}
   */
  call(name, ...given) {
    return this.#ask("call", { name, given });
  }

  /**
   * Hears what is written, as it is written. Gives a function that ends it.
   * @param {(chunk: string, stream: 1 | 2) => void} listener
   */
  onOutput(listener) {
    this.#listeners.push(listener);
    return () => void (this.#listeners = this.#listeners.filter((it) => it !== listener));
  }

  /**
   * The program that ran last, as bytes: where it waits for something by `await`, or as it ended.
   * One that computes is saved when it waits next.
   * @returns {Promise<Uint8Array>}
   */
  save() {
    return this.#ask("save");
  }

  /**
   * Goes on with a program that was saved, in place of the one that ran last. Gives what it comes
   * to, or nothing if it had ended.
   * @param {Uint8Array} bytes
   * @returns {Promise<import("./index.js").Outcome | undefined>}
   */
  restore(bytes) {
    return this.#ask("restore", { bytes });
  }

  /** Forgets the program that ran, and which modules there are. */
  async reset() {
    await this.#ask("reset");
  }

  /** Empties the store of fetched modules. */
  async clearCache() {
    await this.#ask("clearCache");
  }

  /**
   * Gives a message to the program, for `receive()`.
   * @param {string} message
   */
  pushEvent(message) {
    if (!this.#disposed) this.#worker.postMessage({ action: "event", message: String(message) });
  }

  /** Raises KeyboardInterrupt in the program. */
  interrupt() {
    this.#wish("interrupt", INTERRUPT);
  }

  /** Lets the program wait. */
  pause() {
    this.#wish("pause", PAUSE);
  }

  resume() {
    this.#wish("resume", GO_ON);
  }

  /**
   * @param {string} action
   * @param {number} wish
   */
  #wish(action, wish) {
    if (this.#disposed) return;
    this.#answers?.wish(wish);
    this.#worker.postMessage({ action });
  }

  /** Ends the worker. */
  dispose() {
    if (this.#disposed) return;
    globalThis.removeEventListener?.("hognose-event", this.#onEvent);
    this.#worker.terminate();
    this.#fail(new Error("the worker was disposed of"));
    this.#disposed = true;
  }

  /** @param {Error} error */
  #fail(error) {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  /**
   * @param {string} action
   * @param {object} [given]
   * @returns {Promise<any>}
   */
  #ask(action, given) {
    if (this.#disposed) return Promise.reject(new Error(`${action}: the worker was disposed of`));
    return new Promise((resolve, reject) => {
      const id = ++this.#calls;
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ action, id, ...given });
    });
  }

  /** @param {any} data */
  #hear(data) {
    if (data.output !== undefined) {
      for (const listener of this.#listeners) listener(data.output, data.stream);
    } else if (data.forget !== undefined) {
      this.#near.forget(data.forget);
    } else if (data.more) {
      this.#answers?.more();
    } else if (data.ask !== undefined) {
      this.#answer(data);
    } else {
      const call = this.#pending.get(data.id);
      this.#pending.delete(data.id);
      if (data.error) call?.reject(fromData(data.error));
      else call?.resolve(data.result);
    }
  }

  /** @param {any} question */
  async #answer(question) {
    let answer;
    try {
      const value = await this.#value(question);
      answer = { value };
    } catch (error) {
      answer = { error: String(/** @type {any} */ (error)?.message ?? error) };
    }
    if (question.ask === 0) this.#answers?.give(answer);
    else if (!this.#disposed) this.#worker.postMessage({ answer: question.ask, ...answer });
  }

  /** @param {any} question */
  #value({ load, call, input, remote }) {
    if (remote !== undefined) return this.#near.answer(remote);
    if (load !== undefined) return this.#hosting.functions(load);
    if (input) return this.#input === undefined ? null : this.#input();
    const [module, name, given] = call;
    return this.#hosting.call(module, name, given);
  }
}
