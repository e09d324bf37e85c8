// The module `storage`: what outlives the page. `local_` and `session_` keep strings, `db_` values.

const NAME = "hognose-storage";
const STORE = "values";

/** @type {Promise<IDBDatabase> | undefined} */
let database;

function opened() {
  database ??= new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  return database;
}

/**
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest} ask
 */
async function asked(mode, ask) {
  const transaction = (await opened()).transaction(STORE, mode);
  const request = ask(transaction.objectStore(STORE));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(request.result ?? null);
    transaction.onerror = transaction.onabort = () => fail(transaction.error ?? request.error);
  });
}

/** @param {string} name @param {() => Storage} storage */
const strings = (name, storage) => ({
  [`${name}_get`]: (/** @type {string} */ key) => storage().getItem(key),
  [`${name}_set`]: (/** @type {string} */ key, /** @type {string} */ value) => storage().setItem(key, value),
  [`${name}_remove`]: (/** @type {string} */ key) => storage().removeItem(key),
  [`${name}_keys`]: () => Object.keys(storage()),
  [`${name}_clear`]: () => storage().clear(),
});

export const storage = {
  ...strings("local", () => localStorage),
  ...strings("session", () => sessionStorage),
  db_get: (/** @type {string} */ key) => asked("readonly", (store) => store.get(key)),
  db_set: (/** @type {string} */ key, /** @type {unknown} */ value) => asked("readwrite", (store) => store.put(value, key)).then(() => null),
  db_remove: (/** @type {string} */ key) => asked("readwrite", (store) => store.delete(key)).then(() => null),
  db_keys: () => asked("readonly", (store) => store.getAllKeys()),
  db_clear: () => asked("readwrite", (store) => store.clear()).then(() => null),
};
