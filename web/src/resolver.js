// Which file a name in an import stands for. Before a program runs, all that it imports is fetched,
// and what that imports. Nothing else is.
import { ResolutionError } from "./errors.js";
import { resolved } from "./manifest.js";
import { imports, needs } from "./site.js";

/** @typedef {{ tag: "nothing" } | { tag: "functions" | "source" | "wheel", val: any }} Found */
/** @typedef {{ dir: string, isPackage: boolean }} Place Of a module that was found: for what is inside. */

/**
 * @typedef {object} Names
 * @property {Record<string, string>} imports
 * @property {Set<string>} host Names of modules of JavaScript.
 */

// The package of the files beside the program.
const BESIDE = "__page__";

const NOTHING = /** @type {Found} */ ({ tag: "nothing" });

export class Resolver {
  #names;
  #fetcher;
  #around;
  /** @type {Map<string, Found>} */
  #found = new Map();
  /** @type {Map<string, Place>} */
  #places = new Map();
  /** @type {Map<string, Promise<Found>>} */
  #pending = new Map();
  #beside = "";

  /**
   * @param {Names} names
   * @param {import("./fetching.js").Fetcher} fetcher
   * @param {{ host(name: string): Promise<string[]>, native(name: string, bytes: Uint8Array): Promise<string[] | undefined> }} around
   *   `host` loads a module of the page's, `native` one of WebAssembly; both give the names of functions, or nothing where Python works with it.
   */
  constructor(names, fetcher, around) {
    this.#names = { ...names, imports: { ...resolved(imports, import.meta.url), ...names.imports } };
    this.#fetcher = fetcher;
    this.#around = around;
  }

  /** Forgets which modules there are, so that they are looked up again. */
  reset() {
    this.#found.clear();
    this.#places.clear();
  }

  /**
   * Fetches what a program imports.
   * @param {string} source
   * @param {string} beside The URL of the folder that relative imports are in.
   * @param {(source: string, filename: string) => Promise<string[]>} scan
   * @param {string} filename
   */
  async prepare(source, beside, scan, filename) {
    this.beside = beside;
    const seen = new Set();
    const needed = new Set();
    /** @type {(text: string, where: string, inside: string) => Promise<void>} */
    const follow = async (text, where, inside) => {
      const chains = (await scan(text, where)).map((name) => steps(absolute(name, inside)));
      await Promise.all(chains.map(visit));
    };
    // What is in a package is found by where that is.
    /** @type {(chain: string[]) => Promise<void>} */
    const visit = async (chain) => {
      for (const name of chain) {
        const more = needed.has(name) ? [] : (needs[name] ?? []);
        needed.add(name);
        const [found] = await Promise.all([this.find(name), ...more.map((it) => visit([it]))]);
        if (found.tag !== "source" || seen.has(name)) continue;
        seen.add(name);
        const { url, text, isPackage } = found.val;
        await follow(text, url, isPackage ? name : parentOf(name));
      }
    };
    await follow(source, filename, BESIDE);
  }

  /** The folder that relative imports are in. */
  get beside() {
    return this.#beside;
  }

  set beside(url) {
    if (url !== this.#beside) this.#forgetBeside();
    this.#beside = url;
  }

  /** @param {string} name */
  known(name) {
    return this.#found.get(name);
  }

  /**
   * Whether a name may be found at all, so that it is worth to wait.
   * @param {string} name
   */
  may(name) {
    const parent = parentOf(name);
    if (parent === "") return name in this.#names.imports || this.#names.host.has(name);
    return parent === BESIDE || this.#places.get(parent)?.isPackage === true;
  }

  /**
   * @param {string} name
   * @returns {Promise<Found>}
   */
  async find(name) {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    let pending = this.#pending.get(name);
    if (pending === undefined) {
      pending = this.#look(name).finally(() => this.#pending.delete(name));
      this.#pending.set(name, pending);
    }
    const found = await pending;
    this.#found.set(name, found);
    return found;
  }

  /**
   * @param {string} name
   * @returns {Promise<Found>}
   */
  async #look(name) {
    const at = name.lastIndexOf(".");
    if (at < 0) {
      if (this.#names.host.has(name)) return { tag: "functions", val: await this.#around.host(name) };
      const url = this.#names.imports[name];
      return url === undefined ? NOTHING : this.#file(name, url);
    }
    const parent = name.slice(0, at);
    const place = parent === BESIDE ? { dir: this.#beside, isPackage: true } : this.#places.get(parent);
    if (!place?.isPackage) return NOTHING;
    // A module, or else a package.
    const last = name.slice(at + 1);
    for (const path of [`${last}.py`, `${last}/__init__.py`]) {
      try {
        return await this.#file(name, new URL(path, place.dir).href);
      } catch (error) {
        if (!(error instanceof ResolutionError) || !(/** @type {any} */ (error).gone)) throw error;
      }
    }
    return NOTHING;
  }

  /**
   * @param {string} name
   * @param {string} url
   * @returns {Promise<Found>}
   */
  async #file(name, url) {
    const bytes = await this.#fetcher.bytes(url, `module \`${name.replace(`${BESIDE}.`, ".")}\``);
    const path = new URL(url).pathname;
    if (path.endsWith(".whl") || path.endsWith(".zip")) return { tag: "wheel", val: { url, bytes } };
    if (path.endsWith(".wasm")) {
      const names = await this.#around.native(name, bytes);
      return names === undefined ? { tag: "source", val: plugin(url, name) } : { tag: "functions", val: names };
    }
    const isPackage = path.endsWith("/__init__.py");
    this.#places.set(name, { dir: new URL(".", url).href, isPackage });
    return { tag: "source", val: { url: url.split("#")[0], text: new TextDecoder().decode(bytes), isPackage } };
  }

  #forgetBeside() {
    for (const map of [this.#found, this.#places]) {
      for (const name of [...map.keys()]) if (name.startsWith(`${BESIDE}.`)) map.delete(name);
    }
  }
}

/**
 * The module of Python for one of WebAssembly that Python works with.
 * @param {string} url
 * @param {string} name
 */
const plugin = (url, name) => ({ url, text: `from hognose_web.plugins import load\nload(globals(), ${JSON.stringify(name)})\n`, isPackage: false });

/** @param {string} name */
const parentOf = (name) => name.slice(0, Math.max(name.lastIndexOf("."), 0));

/**
 * A name with dots before, in a package.
 * @param {string} name
 * @param {string} inside
 */
function absolute(name, inside) {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  if (dots === 0) return name;
  const parts = inside.split(".");
  return [...parts.slice(0, parts.length - dots + 1), name.slice(dots)].join(".");
}

/**
 * A name and those of the packages that it is in, which are imported before it.
 * @param {string} name
 */
function steps(name) {
  const parts = name.split(".");
  return parts.map((_, at) => parts.slice(0, at + 1).join(".")).filter((it) => it !== BESIDE);
}
