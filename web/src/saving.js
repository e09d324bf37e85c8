// A saved instance as bytes: the pages of its memory that differ from those of a new one, and what
// belongs to it in JavaScript.

const MAGIC = "hognose-page-1\n\n";
const PAGE = 4096;
const WORDS = PAGE / 4;
/** Pages by which memories grow. */
const STEP = 1 << 16;

/**
 * @typedef {object} Pages
 * @property {number} mark Of the memory of a new instance: that of another runner has another one.
 * @property {number} size Of the memory.
 * @property {Uint32Array} numbers Of the pages.
 * @property {Uint8Array} bytes The pages.
 */

/**
 * What differs from the memory of a new instance.
 * @param {WebAssembly.Memory} image
 * @param {WebAssembly.Memory} memory
 * @returns {Pages}
 */
export function changed(image, memory) {
  const [before, now] = [new Uint32Array(image.buffer), new Uint32Array(memory.buffer)];
  const numbers = [];
  for (let first = 0; first < now.length; first += WORDS) {
    let at = first;
    const end = first + WORDS;
    // What is beyond the other memory is compared with zeros.
    while (at < end && now[at] === (before[at] ?? 0)) at++;
    if (at < end) numbers.push(first / WORDS);
  }
  const bytes = new Uint8Array(numbers.length * PAGE);
  const all = new Uint8Array(memory.buffer);
  numbers.forEach((number, at) => bytes.set(all.subarray(number * PAGE, (number + 1) * PAGE), at * PAGE));
  return { mark: markOf(before), size: all.length, numbers: new Uint32Array(numbers), bytes };
}

/**
 * Makes the memory of a new instance that of the saved one.
 * @param {Pages} pages
 * @param {WebAssembly.Memory} memory
 */
export function put({ mark, size, numbers, bytes }, memory) {
  if (markOf(new Uint32Array(memory.buffer)) !== mark) throw new Error("restore: the program was saved by another version of Python's module: run it again");
  const more = size - memory.buffer.byteLength;
  if (more > 0) memory.grow(more / STEP);
  const all = new Uint8Array(memory.buffer);
  numbers.forEach((number, at) => all.set(bytes.subarray(at * PAGE, (at + 1) * PAGE), number * PAGE));
}

/** A number by which memories are told apart. @param {Uint32Array} words */
function markOf(words) {
  let mark = words.length;
  for (let at = 0; at < words.length; at++) mark = Math.imul(mark ^ words[at], 0x01000193) + (mark >>> 15);
  return mark >>> 0;
}

/**
 * @param {Pages & Record<string, any>} saved
 * @returns {Promise<Uint8Array>}
 */
export async function pack({ numbers, bytes, ...head }) {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const sizes = new Uint32Array([text.length, numbers.length]);
  const packed = await through(new CompressionStream("deflate"), [sizes, text, new Uint8Array(numbers.buffer), bytes]);
  return joined([new TextEncoder().encode(MAGIC), packed]);
}

/**
 * @param {Uint8Array} saved
 * @returns {Promise<any>}
 */
export async function unpack(saved) {
  if (!(saved instanceof Uint8Array) || new TextDecoder().decode(saved.subarray(0, MAGIC.length)) !== MAGIC) throw new Error("restore: these bytes are of no saved program");
  try {
    const all = await through(new DecompressionStream("deflate"), [saved.subarray(MAGIC.length)]);
    const [length, count] = new Uint32Array(all.slice(0, 8).buffer);
    let at = 8;
    const next = (/** @type {number} */ size) => all.slice(at, (at += size));
    const head = JSON.parse(new TextDecoder().decode(next(length)));
    const numbers = new Uint32Array(next(count * 4).buffer);
    return { ...head, numbers, bytes: next(count * PAGE) };
  } catch (error) {
    throw new Error("restore: the saved program is damaged", { cause: error });
  }
}

/**
 * @param {CompressionStream | DecompressionStream} stream
 * @param {ArrayBufferView[]} parts
 */
async function through(stream, parts) {
  const packed = new Blob(/** @type {any} */ (parts)).stream().pipeThrough(/** @type {any} */ (stream));
  return new Uint8Array(await new Response(/** @type {any} */ (packed)).arrayBuffer());
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
