// The rest of the standard library: a file beside the runner, of which there is one for all programs.
// Before a program begins it is fetched where an import asks for it. What is imported in another way
// has to wait for it in the middle of a call.

const PLACE = "../runner/stdlib.zip";
const NAME = "stdlib.zip";

export class Rest {
  /** @type {Uint8Array | null | undefined} */
  #bytes;

  /** @param {Uint8Array} [bytes] Given where nothing can be fetched in the middle of a call. */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** Fetches it, if it is not there. */
  async fetch() {
    if (this.#bytes) return;
    const url = new URL(PLACE, import.meta.url).href;
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      this.#bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      // Programs may do without the module: Python says what is missing.
      console.warn(`hognose: the rest of the standard library cannot be fetched from ${url}: ${/** @type {Error} */ (error).message}`);
    }
  }

  /** The folder that Python opens it in. */
  folder() {
    const bytes = () => (this.#bytes ??= now(new URL(PLACE, import.meta.url).href));
    const is = (/** @type {string} */ path) => path === NAME && bytes() !== null;
    return {
      stat: (/** @type {string} */ path) => (path === "" || is(path) ? { directory: path === "", size: this.#bytes?.length ?? 0, time: 0 } : undefined),
      list: () => [NAME],
      open: () => ({
        size: () => bytes()?.length ?? 0,
        /**
         * @param {number} at
         * @param {Uint8Array} into
         */
        read(at, into) {
          const part = (bytes() ?? new Uint8Array()).subarray(at, at + into.length);
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
