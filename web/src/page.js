// Python on the thread of the page: one, for all programs. Only `await` waits.
import { compile } from "./compile.js";
import { Engine } from "./engine.js";
import { Fetcher } from "./fetching.js";
import { Hosting } from "./hosting.js";
import { native } from "./native.js";
import { Resolver } from "./resolver.js";

export class PagePython {
  #engine;
  #resolver;
  #hosting;
  /** @type {Map<string, Record<string, Function>>} */
  #natives = new Map();
  /** @type {Promise<import("./engine.js").Instance>} */
  #instance;
  /** When the last program has begun. @type {Promise<void>} */
  #begun = Promise.resolve();

  /**
   * @param {WebAssembly.Module} module
   * @param {import("./manifest.js").Manifest} names
   * @param {Record<string, Uint8Array> | undefined} files
   * @param {(text: string, stream: 1 | 2) => void} write
   */
  constructor(module, names, files, write) {
    this.#hosting = new Hosting({}, names.host, { pushEvent: () => {} });
    /** @type {Record<string, WebAssembly.Module>} */
    const modules = {};
    this.#engine = new Engine({
      module,
      globals: { _hognose_modules: modules },
      files,
      waits: false,
      write,
      find: (name) => this.#find(name),
      call: (of, name, given) => this.#call(of, name, given),
      receive: () => new Promise(() => {}),
      interrupted: () => new Promise(() => {}),
    });
    this.#resolver = new Resolver({ imports: names.imports, host: new Set(Object.keys(names.host)) }, new Fetcher(undefined, names.locked), {
      host: (name) => this.#hosting.functions(name),
      native: async (name, bytes) => {
        const functions = await native(name, bytes, []);
        if (functions instanceof WebAssembly.Module) return void (modules[name] = functions);
        this.#natives.set(name, functions);
        return Object.keys(functions);
      },
    });
    this.#instance = this.#engine.instance(true);
  }

  /**
   * @param {{ wasmUrl?: string, names: import("./manifest.js").Manifest, files?: Record<string, Uint8Array>, write: (text: string, stream: 1 | 2) => void }} options
   */
  static async make({ wasmUrl, names, files, write }) {
    const made = new PagePython(await compile(wasmUrl), names, files, write);
    made.objects = (await made.#instance).objects;
    return made;
  }

  /** Objects of JavaScript that Python has. @type {import("./objects.js").Objects} */
  objects = /** @type {any} */ (undefined);

  /**
   * Runs a program beside those that have not ended. Programs begin in the order of these calls.
   * @param {string | Promise<string>} given
   * @param {{ filename: string, beside: string }} place
   */
  async run(given, { filename, beside }) {
    const before = this.#begun;
    let begins = () => {};
    this.#begun = new Promise((done) => (begins = done));
    try {
      const [instance, source] = await Promise.all([this.#instance, given]);
      await this.#resolver.prepare(source, beside, (text, where) => this.#engine.imports(instance, text, where), filename);
      await before;
      const ends = this.#engine.run(instance, { tag: "program", val: [source, filename] });
      begins();
      return await ends;
    } finally {
      begins();
    }
  }

  /** @param {string} name */
  #find(name) {
    const known = this.#resolver.known(name);
    if (known === undefined && this.#resolver.may(name)) {
      throw new Error(`module \`${name}\` was not fetched before the program began: name it in an import statement`);
    }
    return known ?? { tag: "nothing" };
  }

  /**
   * @param {string} of
   * @param {string} name
   * @param {import("./packing.js").Packed} given
   */
  #call(of, name, given) {
    const inside = this.#natives.get(of);
    const answer = inside === undefined ? this.#hosting.call(of, name, given) : inside[name](given);
    if (typeof answer?.then === "function") throw new Error(`${of}.${name} gives a promise, for which a program on the page's thread cannot wait: use a worker`);
    return answer;
  }
}
