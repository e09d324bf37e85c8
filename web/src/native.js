// Modules of WebAssembly that Python imports, by loaders of the page.
import { ResolutionError } from "./errors.js";
import { pack, unpack } from "./packing.js";

/**
 * @typedef {object} Loader
 * @property {(module: WebAssembly.Module) => boolean} match Whether it loads this module.
 * @property {(module: WebAssembly.Module, context: { name: string, pack: typeof pack, unpack: typeof unpack }) => Promise<Loaded> | Loaded} load
 */

/** @typedef {{ kind: string, names: string[], fns: Function[] }} Loaded */

/**
 * The functions of a module: they take and give packed values.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {Loader[]} loaders
 * @returns {Promise<Record<string, Function> | WebAssembly.Module>} Python works with the module itself where
 *   it is of the kind "wasmpdk".
 */
export async function native(name, bytes, loaders) {
  let module;
  try {
    module = await WebAssembly.compile(/** @type {BufferSource} */ (bytes));
  } catch (error) {
    throw new ResolutionError(`module \`${name}\` is no valid WebAssembly: ${/** @type {Error} */ (error).message}`);
  }
  const loader = [...loaders, plugin, plain].find((it) => it.match(module));
  if (loader === undefined) throw new ResolutionError(`module \`${name}\`: no loader takes it; give one in \`loaders\``);
  const { kind, names, fns } = await loader.load(module, { name, pack, unpack });
  if (kind === "wasmpdk") return module;
  if (kind !== "capability") throw new ResolutionError(`module \`${name}\`: its loader gives functions of the kind "${kind}", expected "capability" or "wasmpdk"`);
  return Object.fromEntries(names.map((it, at) => [it, (/** @type {import("./packing.js").Packed} */ given) => pack(fns[at](...unpack(given)))]));
}

// A module for Edge Python, which asks Python for all that it does with values.
/** @type {Loader} */
const plugin = {
  match: (module) => WebAssembly.Module.exports(module).some(({ name }) => name === "__edge_alloc"),
  load: () => ({ kind: "wasmpdk", names: [], fns: [] }),
};

// A module that imports nothing: its functions take and give numbers.
/** @type {Loader} */
const plain = {
  match: (module) => WebAssembly.Module.imports(module).length === 0,
  async load(module) {
    const { exports } = await WebAssembly.instantiate(module);
    const names = Object.keys(exports).filter((it) => typeof exports[it] === "function");
    return { kind: "capability", names, fns: names.map((it) => /** @type {Function} */ (exports[it])) };
  },
};
