// The runner with packages in native code, which is made beforehand: `runner/natives.wasm`.

/** The class of the exception where only that runner has what a program installs. */
const NEEDED = "micropip.native.NeedsRunner";

/** Its URL. */
const prepared = () => new URL("../runner/natives.wasm", import.meta.url).href;

/**
 * The releases of its packages by name; none where there is no such runner.
 * @returns {Promise<Record<string, string>>}
 */
export async function releases() {
  try {
    const response = await fetch(new URL("../runner/natives.json", import.meta.url));
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/**
 * Makes a Python, and runs in it what installs packages, if anything does: in the runner that has
 * what is native in them.
 * @template T
 * @param {string | undefined} program
 * @param {(wasmUrl?: string) => Promise<T>} make
 * @param {(python: T, program: string) => Promise<unknown>} run
 * @param {(python: T) => void} [end] Ends one that is not needed any more.
 */
export async function withPackages(program, make, run, end = () => {}) {
  const python = await make();
  if (program === undefined) return python;
  try {
    await run(python, program);
    return python;
  } catch (error) {
    end(python);
    if (/** @type {any} */ (error).kind !== NEEDED) throw error;
  }
  const other = await make(prepared());
  await run(other, program);
  return other;
}
