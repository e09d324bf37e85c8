// Modules of JavaScript that run in the page and that Python calls.
import { pack, unpack } from "./packing.js";

/** @typedef {Record<string, (...given: any[]) => unknown>} Handlers */
/** @typedef {{ pushEvent: (message: string) => void }} Context */
/** @typedef {Handlers | ((context: Context) => Handlers)} HostModule */

export class Hosting {
  #given;
  #urls;
  #context;
  /** @type {Map<string, Promise<Handlers>>} */
  #loaded = new Map();
  /** @type {Map<string, Handlers>} */
  #ready = new Map();

  /**
   * @param {Record<string, HostModule>} given
   * @param {Record<string, string>} urls
   * @param {Context} context
   */
  constructor(given, urls, context) {
    this.#given = given;
    this.#urls = urls;
    this.#context = context;
    // Those that are given are made at once.
    for (const name of Object.keys(given)) this.#load(name).catch(() => {});
  }

  /** @returns {string[]} */
  get names() {
    return [...new Set([...Object.keys(this.#given), ...Object.keys(this.#urls)])];
  }

  /**
   * The functions of a module, which is loaded.
   * @param {string} name
   */
  async functions(name) {
    const handlers = await this.#load(name);
    return Object.keys(handlers).filter((it) => typeof handlers[it] === "function");
  }

  /**
   * Calls a function.
   * @param {string} module
   * @param {string} name
   * @param {import("./packing.js").Packed} given
   * @returns {import("./packing.js").Packed | Promise<import("./packing.js").Packed>}
   */
  call(module, name, given) {
    const handlers = this.#ready.get(module);
    if (handlers === undefined) return this.#load(module).then(() => this.call(module, name, given));
    const value = /** @type {any} */ (handlers[name](...unpack(given)));
    return typeof value?.then === "function" ? value.then(pack) : pack(value);
  }

  /** @param {string} name */
  #load(name) {
    let loaded = this.#loaded.get(name);
    if (loaded === undefined) {
      loaded = this.#make(name);
      this.#loaded.set(name, loaded);
    }
    return loaded;
  }

  /** @param {string} name */
  async #make(name) {
    let made = this.#given[name];
    if (made === undefined) {
      const url = this.#urls[name];
      const module = await import(url);
      made = module[name] ?? module.default;
      if (made === undefined) throw new Error(`host module \`${name}\`: ${url} exports neither \`${name}\` nor a default`);
    }
    const handlers = typeof made === "function" ? made(this.#context) : made;
    if (handlers === null || typeof handlers !== "object") {
      throw new Error(`host module \`${name}\` must be an object of functions, or a function that gives one, found ${handlers === null ? "null" : typeof handlers}`);
    }
    this.#ready.set(name, handlers);
    return handlers;
  }
}
