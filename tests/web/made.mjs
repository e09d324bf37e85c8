// Files of the site that are not text: modules of WebAssembly, and a wheel.
import { archive } from "./archive.mjs";
import { index } from "./index.mjs";

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const name = (text) => [text.length, ...Buffer.from(text)];
const section = (id, ...bytes) => [id, bytes.length, ...bytes];

// (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
const sums = [
  ...HEAD,
  ...section(1, 1, 0x60, 2, 0x7f, 0x7f, 1, 0x7f),
  ...section(3, 1, 0),
  ...section(7, 1, ...name("add"), 0, 0),
  ...section(10, 1, 7, 0, 0x20, 0, 0x20, 1, 0x6a, 0x0b),
];

// (memory (export "m") 1)
const memory = [...HEAD, ...section(5, 1, 0, 1), ...section(7, 1, ...name("m"), 2, 0)];

export const made = {
  ...index,
  "sums.wasm": Buffer.from(sums),
  "memory.wasm": Buffer.from(memory),
  "text.wasm": Buffer.from("no module"),
  "wheeled-1.2-py3-none-any.whl": archive({
    "wheeled/__init__.py": "VALUE = 5\n",
    "wheeled/inner.py": "VALUE = 6\n",
    "wheeled-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: wheeled\nVersion: 1.2\n",
    "wheeled-1.2.dist-info/RECORD": "",
  }),
};
