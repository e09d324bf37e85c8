// Fetches files: each once, from the store where it is, and only with the content that is locked.
import { ResolutionError } from "./errors.js";
import { inMemory } from "./store.js";

const HASH = /^sha256-([0-9a-f]{64})$/;

export class Fetcher {
  /** @type {Map<string, Promise<Uint8Array>>} */
  #known = new Map();
  /** @type {Map<string, ResolutionError>} */
  #missing = new Map();
  /** @type {import("./store.js").Store} */
  store;

  #wanted;

  /**
   * @param {import("./store.js").Store} [store]
   * @param {Record<string, string>} [wanted] Hashes by URL.
   */
  constructor(store, wanted = {}) {
    this.store = store ?? inMemory();
    this.#wanted = wanted;
  }

  /** How many files there are, so that tests can ask. */
  get size() {
    return this.#known.size;
  }

  /**
   * @param {string} url
   * @param {string} what For messages: who asks for it.
   * @returns {Promise<Uint8Array>}
   */
  bytes(url, what) {
    const missing = this.#missing.get(url);
    if (missing) return Promise.reject(missing);
    let bytes = this.#known.get(url);
    if (bytes === undefined) {
      bytes = this.#load(url, what);
      this.#known.set(url, bytes);
      bytes.catch((error) => {
        this.#known.delete(url);
        if (error.gone) this.#missing.set(url, error);
      });
    }
    return bytes;
  }

  async clear() {
    this.#known.clear();
    this.#missing.clear();
    await this.store.clear();
  }

  /**
   * @param {string} given
   * @param {string} what
   */
  async #load(given, what) {
    const [url, named] = split(given, what);
    const wanted = named ?? this.#wanted[url];
    const locked = await this.store.locked(url);
    if (wanted !== undefined && locked !== undefined && wanted !== locked) {
      // The page has changed its mind: what the lock says is older.
    } else if (locked !== undefined) {
      const content = await this.store.content(locked);
      if (content !== undefined) return content;
    }
    const bytes = await get(url, what);
    const hash = await sha256(bytes);
    if (hash === undefined) {
      if (wanted === undefined) return bytes;
      throw new ResolutionError(`${what}: the hash of ${url} cannot be checked: hashes need https, or localhost`);
    }
    if (wanted !== undefined && wanted !== hash) {
      throw new ResolutionError(`${what}: integrity check failed for ${url}\n  expected: sha256-${wanted}\n  found:    sha256-${hash}${named === undefined ? "\nIf the change is meant, write the lock again by `hognose lock`" : ""}`);
    }
    if (wanted === undefined && locked !== undefined && locked !== hash) {
      throw new ResolutionError(`${what}: integrity drift for ${url}\n  locked: sha256-${locked}\n  remote: sha256-${hash}\nIf the change is meant, call clearCache(), or give another \`version\``);
    }
    await this.store.keep(url, hash, bytes);
    return bytes;
  }
}

/**
 * The URL, and the hash that it names.
 * @param {string} given
 * @param {string} what
 * @returns {[string, string | undefined]}
 */
function split(given, what) {
  const at = given.indexOf("#");
  if (at < 0) return [given, undefined];
  const hash = HASH.exec(given.slice(at + 1));
  if (hash === null) throw new ResolutionError(`${what}: \`${given.slice(at)}\` is no hash: write \`#sha256-\` and 64 hexadecimal digits`);
  return [given.slice(0, at), hash[1]];
}

/**
 * @param {string} url
 * @param {string} what
 */
async function get(url, what) {
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new ResolutionError(`${what}: ${url} cannot be fetched (${/** @type {Error} */ (error).message})${hint(url)}`);
  }
  if (!response.ok) {
    throw Object.assign(new ResolutionError(`${what}: ${url} answered ${response.status}${hint(url)}`), { gone: response.status === 404 || response.status === 410 });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!/\.html?$/.test(new URL(url).pathname) && isHtml(bytes)) {
    throw new ResolutionError(`${what}: ${url} is an HTML page: servers answer like that where a file is missing; look at the path`);
  }
  return bytes;
}

/**
 * What may be wrong with a URL.
 * @param {string} url
 */
function hint(url) {
  const { protocol, origin, pathname } = new URL(url);
  if (protocol === "http:" && globalThis.location?.protocol === "https:") return ": a page of https cannot fetch http: write https://";
  const name = pathname.split("/").find((part) => /^[\w-]+(\.[\w-]+)+$/.test(part) && !/\.(py|whl|wasm|json|js|zip)$/.test(part));
  if (name !== undefined && origin === globalThis.location?.origin) return `: is \`${name}\` a host? Then write https://${name}/`;
  return "";
}

/** @param {Uint8Array} bytes */
function isHtml(bytes) {
  const begin = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

/** @param {Uint8Array} bytes */
async function sha256(bytes) {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (bytes)));
  return Array.from(hash, (it) => it.toString(16).padStart(2, "0")).join("");
}
