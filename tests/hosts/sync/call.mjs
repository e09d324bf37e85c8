// Calls the component from JavaScript, by way of jco: node call.mjs COMPONENT FOLDER
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpile } from '@bytecodealliance/jco-transpile';

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
const { WASIShim } = await import('@bytecodealliance/preview2-shim/instantiation');
const { readFile } = await import('node:fs/promises');
const logged = [];
const instance = await instantiate(
  async (path) => WebAssembly.compile(await readFile(`${folder}/${path}`)),
  {
    ...new WASIShim().getImportObject(),
    'test:hosts/host': {
      log: (message) => logged.push(message),
      lookUp: (key) => (key === 'a' ? 1 : undefined),
    },
  },
);

const { shapes } = instance;
assert.equal(instance.greet('Ada'), 'Hello, Ada!');
assert.equal(instance.greet('日本'), 'Hello, 日本!');
assert.deepEqual(logged, ['greeting Ada', 'greeting 日本']);
assert.deepEqual([...instance.double(new Uint8Array([1, 255]))], [1, 255, 1, 255]);
assert.equal(instance.negate(9007199254740993n), -9007199254740993n);
assert.equal(instance.sum(new Float64Array([1.5, 2])), 3.5);
assert.deepEqual(instance.find(['a', 'z']), [1, undefined]);
assert.equal(shapes.length({ tag: 'circle', val: 1.5 }), 3);
assert.equal(shapes.length({ tag: 'line', val: [{ x: 0, y: 0 }, { x: 3, y: 4 }] }), 5);
assert.throws(
  () => shapes.length({ tag: 'named', val: 'x' }),
  (error) => (error.payload ?? error) === 'x has no length',
);
assert.deepEqual(
  shapes.moveAll([{ x: 1, y: 2 }, { x: -3, y: 4 }], { x: 10, y: -10 }),
  [{ x: 11, y: -8 }, { x: 7, y: -6 }],
);
assert.equal(shapes.other('red'), 'green');
assert.deepEqual(shapes.invert({ read: true }), { read: false, write: true, exec: true });
const counter = new shapes.Counter(5);
assert.equal(counter.next(), 6);
assert.equal(counter.next(), 7);
assert.throws(() => instance.fail(), WebAssembly.RuntimeError);
console.log('all answers are right');
