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
 * @returns {Promise<Record<string, Function>>}
 */
export async function native(name, bytes, loaders) {
  let module;
  try {
    module = await WebAssembly.compile(/** @type {BufferSource} */ (bytes));
  } catch (error) {
    throw new ResolutionError(`module \`${name}\` is no valid WebAssembly: ${/** @type {Error} */ (error).message}`);
  }
  const loader = [...loaders, plain].find((it) => it.match(module));
  if (loader === undefined) throw new ResolutionError(`module \`${name}\`: no loader takes it; give one in \`loaders\``);
  const { kind, names, fns } = await loader.load(module, { name, pack, unpack });
  if (kind !== "capability") throw new ResolutionError(`module \`${name}\`: its loader gives functions of the kind "${kind}", and only "capability" is known`);
  return Object.fromEntries(names.map((it, at) => [it, (/** @type {import("./packing.js").Packed} */ given) => pack(fns[at](...unpack(given)))]));
}

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
