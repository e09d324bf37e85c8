// Answers of the page by shared memory, for which a worker waits without giving up its thread. An
// answer comes in parts of the size of that memory.

// Words before the bytes: what the worker waits for, the length of the answer, and what `poll` reads.
const STATE = 0;
const LENGTH = 1;
export const WISH = 2;
const HEAD = 16;

const SIZE = 1 << 18;

export function sharedMemory() {
  return new SharedArrayBuffer(HEAD + SIZE);
}

/** The page's side. */
export class Answers {
  #words;
  #bytes;
  /** @type {Uint8Array} */
  #left = new Uint8Array();

  /** @param {SharedArrayBuffer} memory */
  constructor(memory) {
    this.#words = new Int32Array(memory, 0, HEAD / 4);
    this.#bytes = new Uint8Array(memory, HEAD);
  }

  /** @param {{ value?: any, error?: string }} answer */
  give(answer) {
    this.#left = encoded(answer);
    Atomics.store(this.#words, LENGTH, this.#left.length);
    this.more();
  }

  /** Gives the next part. */
  more() {
    const part = this.#left.subarray(0, SIZE);
    this.#bytes.set(part);
    this.#left = this.#left.subarray(part.length);
    Atomics.store(this.#words, STATE, 1);
    Atomics.notify(this.#words, STATE);
  }

  /** @param {number} wish */
  wish(wish) {
    Atomics.store(this.#words, WISH, wish);
    Atomics.notify(this.#words, WISH);
  }
}

/**
 * The worker's side: asks, and blocks until the answer is there.
 * @param {SharedArrayBuffer} memory
 * @param {(message: any) => void} post
 * @param {any} question
 */
export function askNow(memory, post, question) {
  const words = new Int32Array(memory, 0, HEAD / 4);
  const bytes = new Uint8Array(memory, HEAD);
  Atomics.store(words, STATE, 0);
  post(question);
  Atomics.wait(words, STATE, 0);
  const answer = new Uint8Array(Atomics.load(words, LENGTH));
  for (let at = 0; ; ) {
    answer.set(bytes.subarray(0, Math.min(SIZE, answer.length - at)), at);
    at += SIZE;
    if (at >= answer.length) return decoded(answer);
    Atomics.store(words, STATE, 0);
    post({ more: true });
    Atomics.wait(words, STATE, 0);
  }
}

/** @param {{ value?: any, error?: string }} answer */
function encoded({ value, error }) {
  const blobs = /** @type {Uint8Array[]} */ (value?.blobs ?? []);
  const plain = value?.blobs ? { ...value, blobs: undefined } : value;
  const head = new TextEncoder().encode(JSON.stringify({ value: plain, error, sizes: blobs.map((it) => it.length) }));
  const all = new Uint8Array(4 + head.length + blobs.reduce((sum, it) => sum + it.length, 0));
  new DataView(all.buffer).setUint32(0, head.length);
  let at = 4;
  for (const part of [head, ...blobs]) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  const length = new DataView(bytes.buffer).getUint32(0);
  const { value, error, sizes } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  if (error !== undefined) throw new Error(error);
  let at = 4 + length;
  const blobs = sizes.map((/** @type {number} */ size) => bytes.slice(at, (at += size)));
  return typeof value?.json === "string" ? { ...value, blobs } : value;
}
