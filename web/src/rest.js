// What the runner was made without: files beside it, which are there once for all programs. The rest of
// the standard library is fetched before a program begins where an import asks for it. What is imported
// in another way has to wait for it in the middle of a call, and so have names of characters.

const STDLIB = "stdlib.zip";
const PLACES = {
  [STDLIB]: () => new URL("../runner/stdlib.zip", import.meta.url).href,
  "tables.zip": () => new URL("../runner/tables.zip", import.meta.url).href,
};

export class Rest {
  /** @type {Record<string, Uint8Array | null | undefined>} */
  #files;

  /** @param {Record<string, Uint8Array>} [files] Given where nothing can be fetched in the middle of a call. */
  constructor(files = {}) {
    this.#files = { ...files };
  }

  /** Fetches the rest of the standard library, if it is not there. */
  async fetch() {
    if (this.#files[STDLIB]) return;
    const url = PLACES[STDLIB]();
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      this.#files[STDLIB] = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      // Programs may do without the module: Python says what is missing.
      console.warn(`hognose: the rest of the standard library cannot be fetched from ${url}: ${/** @type {Error} */ (error).message}`);
    }
  }

  /** The folder that Python opens them in. */
  folder() {
    /** @type {Record<string, () => string>} */
    const places = PLACES;
    const bytes = (/** @type {string} */ path) => (this.#files[path] ??= Object.hasOwn(places, path) ? now(places[path]()) : null);
    return {
      stat: (/** @type {string} */ path) => (path === "" || bytes(path) ? { directory: path === "", size: this.#files[path]?.length ?? 0, time: 0 } : undefined),
      list: () => Object.keys(places),
      open: (/** @type {string} */ path) => ({
        size: () => bytes(path)?.length ?? 0,
        /**
         * @param {number} at
         * @param {Uint8Array} into
         */
        read(at, into) {
          const part = (bytes(path) ?? new Uint8Array()).subarray(at, at + into.length);
          into.set(part);
          return part.length;
        },
        close() {},
      }),
    };
  }
}

/**
 * A file, without waiting: where that cannot be, there is none.
 * @param {string} url
 */
function now(url) {
  try {
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    // Pages get no bytes in this way, but text of which each letter is one.
    request.overrideMimeType("text/plain; charset=x-user-defined");
    request.send();
    return request.status === 200 ? Uint8Array.from(request.response, (it) => it.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
