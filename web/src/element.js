// <hognose-py entry="main.py" packages="packages.json">: Python in a page without a line of script.
import { ResolutionError } from "./errors.js";
import { createWorker, readManifest } from "./index.js";

/**
 * @param {string} url
 * @param {string} what
 */
async function text(url, what) {
  const response = await fetch(url);
  if (!response.ok) throw new ResolutionError(`${what}: ${url} answered ${response.status}`);
  return response.text();
}

/**
 * @param {string} url
 * @param {string} what
 */
async function json(url, what) {
  const given = await text(url, what);
  try {
    return JSON.parse(given);
  } catch (error) {
    throw new ResolutionError(`${what}: ${url} is no JSON: ${/** @type {Error} */ (error).message}`);
  }
}

/** Gives the element a name, which must have a hyphen. */
export function defineElement(tag = "hognose-py") {
  if (customElements.get(tag)) return;
  customElements.define(tag, class extends HognosePy {});
}

const Base = globalThis.HTMLElement ?? class {};

class HognosePy extends Base {
  /** @type {import("./index.js").PythonWorker | undefined} */
  worker;
  /** @type {((chunk: string, stream: 1 | 2) => void)[]} */
  #listeners = [];

  async connectedCallback() {
    if (this.worker !== undefined) return;
    try {
      await this.#start();
      this.dispatchEvent(new CustomEvent("ready"));
    } catch (error) {
      console.error(error);
      this.dispatchEvent(new CustomEvent("error", { detail: error }));
    }
  }

  async #start() {
    const place = (/** @type {string} */ name) => {
      const value = this.getAttribute(name);
      return value === null ? undefined : new URL(value, document.baseURI).href;
    };
    const [packages, entry, wasmUrl] = [place("packages"), place("entry"), place("wasm")];
    const { imports, host, locked } = packages === undefined ? { imports: {}, host: {}, locked: {} } : await readManifest(packages, json);
    const [source, worker] = await Promise.allSettled([entry && text(entry, "entry"), createWorker({ imports, hostModules: host, locked, wasmUrl })]);
    if (worker.status === "rejected") throw worker.reason;
    if (source.status === "rejected" || !this.isConnected) {
      worker.value.dispose();
      throw source.status === "rejected" ? source.reason : new Error("the element was removed before Python could run");
    }
    this.worker = worker.value;
    this.worker.onOutput((chunk, stream) => {
      for (const listener of this.#listeners) listener(chunk, stream);
    });
    if (source.value !== undefined) await this.worker.run(source.value, { baseUrl: new URL(".", entry).href, filename: entry });
  }

  disconnectedCallback() {
    this.worker?.dispose();
    this.worker = undefined;
  }

  /**
   * @param {string} source
   * @param {import("./index.js").RunOptions} [options]
   */
  run(source, options) {
    if (this.worker === undefined) throw new Error("the element is not ready: wait for its event `ready`");
    return this.worker.run(source, options);
  }

  /** @param {(chunk: string, stream: 1 | 2) => void} listener */
  onOutput(listener) {
    this.#listeners.push(listener);
  }
}

if (globalThis.customElements && new URL(import.meta.url).searchParams.get("setElement") !== "false") defineElement();
