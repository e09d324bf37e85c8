// Calls asynchronous functions of the component from JavaScript, by way of jco: node call.mjs COMPONENT FOLDER
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { transpile } from '@bytecodealliance/jco-transpile';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import { monotonicClock } from '@bytecodealliance/preview3-shim/clocks';

const [component, folder] = process.argv.slice(2).map((path) => resolve(path));
const { files } = await transpile(component, {
  outDir: folder,
  name: 'component',
  instantiation: 'async',
});
for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const { instantiate } = await import(pathToFileURL(`${folder}/component.js`).href);
const wasi = new WASIShim().getImportObject();
// Requests whose keys start with `together` are answered when three of them are there.
let together = 0;
const three = Promise.withResolvers();
const instance = await instantiate(
  async (path) => WebAssembly.compile(await readFile(`${folder}/${path}`)),
  {
    ...wasi,
    'wasi:clocks/types': {},
    // jco looks for the functions of 0.2 and 0.3 under one name.
    'wasi:clocks/monotonic-clock': { ...wasi['wasi:clocks/monotonic-clock'], ...monotonicClock },
    'test:hosts/host': {
      async fetch(key, milliseconds) {
        await sleep(milliseconds);
        if (key.startsWith('together') && ++together === 3) three.resolve();
        if (key.startsWith('together')) await three.promise;
        if (key === '?') throw Object.assign(new Error(key), { payload: `no ${key}` });
        return `value of ${key}`;
      },
    },
  },
);

// One after the other.
assert.equal(await instance.greet('Ada'), 'Hello, Ada!');
assert.equal(await instance.lookUp('a'), 'VALUE OF A');
await assert.rejects(instance.lookUp('?'), (error) => (error.payload ?? error) === 'no ?');
assert.equal(await instance.impatient('b', 1, 5000), 'value of b');
assert.equal(await instance.impatient('b', 2000, 20), 'too late');
assert.equal(await instance.first(['quick', 'slow', 'slower']), 'value of quick');
assert.equal(await instance.run(3), 3);

// Many imports of one call are under way at once.
assert.deepEqual(
  await instance.lookUpAll(['together 1', 'together 2', 'together 3']),
  ['value of together 1', 'value of together 2', 'value of together 3'],
);

// Many calls at once: those that sleep less end first, one gets what another puts.
const ended = [];
const nap = async (milliseconds) => ended.push(await instance.nap(milliseconds));
const got = instance.get();
await Promise.all([nap(500), nap(200), nap(1), instance.put(7)]);
assert.deepEqual(ended, [1, 200, 500]);
assert.equal(await got, 7);
const keys = Array.from({ length: 50 }, (_, index) => `key ${index}`);
assert.deepEqual(
  await Promise.all(keys.map((key) => instance.lookUp(key))),
  keys.map((key) => `VALUE OF ${key.toUpperCase()}`),
);

// Streams and futures.
async function* slowly(bytes) {
  for (const byte of bytes) {
    await sleep(1);
    yield byte;
  }
}
async function read(stream) {
  const bytes = [];
  for await (const part of stream) bytes.push(...(typeof part === 'number' ? [part] : part));
  return Buffer.from(bytes);
}
assert.equal(await instance.total(slowly([1, 2, 3])), 6n);
const chunks = [new Uint8Array(5000).fill(1), new Uint8Array(70).fill(2)];
assert.equal(await instance.total(ReadableStream.from(chunks)), 5140n);
assert.deepEqual(await read(await instance.produce(2500)), Buffer.alloc(2500, 'x'));
assert.equal((await read(await instance.upper(slowly(Buffer.from('hello'))))).toString(), 'HELLO');
// What the call gives is awaited in its turn.
const future = await instance.later('soon');
assert.equal(await future, 'soon');
assert.equal(await instance.shout(sleep(5, 'text')), 'TEXT');

await assert.rejects(instance.fail(), WebAssembly.RuntimeError);
console.log('all answers are right');
