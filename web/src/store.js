// Where fetched files are kept: their content by its SHA-256, and a lock that says which content each
// URL had. In IndexedDB, or in memory where there is none.

/**
 * @typedef {object} Store
 * @property {boolean} persistent
 * @property {(url: string) => Promise<string | undefined>} locked The hash of a URL's content.
 * @property {(hash: string) => Promise<Uint8Array | undefined>} content
 * @property {(url: string, hash: string, bytes: Uint8Array) => Promise<void>} keep
 * @property {() => Promise<void>} clear
 */

const NAME = "hognose";

/** @returns {Store} */
export function inMemory() {
  /** @type {Map<string, string>} */
  const lock = new Map();
  /** @type {Map<string, Uint8Array>} */
  const contents = new Map();
  return {
    persistent: false,
    locked: async (url) => lock.get(url),
    content: async (hash) => contents.get(hash),
    async keep(url, hash, bytes) {
      lock.set(url, hash);
      contents.set(hash, bytes);
    },
    async clear() {
      lock.clear();
      contents.clear();
    },
  };
}

/**
 * @param {string | null} version Another one than the last time empties the store.
 * @returns {Promise<Store>}
 */
export async function open(version) {
  try {
    const store = await inDatabase();
    if (version !== null) await store.follow(version);
    return store;
  } catch (error) {
    console.warn(`hognose: fetched modules are kept in memory only: IndexedDB cannot be opened (${error})`);
    return inMemory();
  }
}

async function inDatabase() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => ["lock", "contents", "about"].forEach((it) => request.result.createObjectStore(it));
  const database = /** @type {IDBDatabase} */ (await done(request));
  database.onversionchange = () => database.close();
  const get = (/** @type {string} */ from, /** @type {string} */ key) => done(database.transaction(from).objectStore(from).get(key));
  /**
   * @param {string[]} names
   * @param {(stores: IDBObjectStore[]) => void} change
   * @returns {Promise<void>}
   */
  const write = (names, change) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(names, "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      change(names.map((it) => transaction.objectStore(it)));
    });
  const clear = () => write(["lock", "contents"], (stores) => stores.forEach((it) => it.clear()));
  return {
    persistent: true,
    locked: (/** @type {string} */ url) => get("lock", url),
    content: (/** @type {string} */ hash) => get("contents", hash),
    keep: (/** @type {string} */ url, /** @type {string} */ hash, /** @type {Uint8Array} */ bytes) =>
      write(["lock", "contents"], ([lock, contents]) => {
        contents.put(bytes, hash);
        lock.put(hash, url);
      }),
    clear,
    /** @param {string} version */
    async follow(version) {
      if ((await get("about", "version")) === version) return;
      await clear();
      await write(["about"], ([about]) => void about.put(version, "version"));
    },
  };
}

/**
 * @param {IDBRequest} request
 * @returns {Promise<any>}
 */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
