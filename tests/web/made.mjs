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

// For Edge Python: (func (export "shout") (param $argv i32) (param $argc i32) (param $out i32) (result i32)
//   i32.const 0 (i32.load (local.get $argv)) i32.const 0 i32.const 5 i32.const 0 i32.const 0 local.get $out
//   call $edge_op), with "upper" at 0; `fail` asks for an operation that there is not.
const asks = (operation) => [21, 0, 0x41, operation, 0x20, 0, 0x28, 2, 0, 0x41, 0, 0x41, 5, 0x41, 0, 0x41, 0, 0x20, 2, 0x10, 0, 0x0b];
const plugin = [
  ...HEAD,
  ...section(1, 3, 0x60, 7, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f, 0x60, 1, 0x7f, 1, 0x7f, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f),
  ...section(2, 1, ...name("env"), ...name("edge_op"), 0, 0),
  ...section(3, 3, 1, 2, 2),
  ...section(5, 1, 0, 1),
  ...section(7, 4, ...name("memory"), 2, 0, ...name("__edge_alloc"), 0, 1, ...name("__fn_shout"), 0, 2, ...name("fail"), 0, 3),
  ...section(10, 3, 5, 0, 0x41, 0x80, 8, 0x0b, ...asks(0), ...asks(50)),
  ...section(11, 1, 0, 0x41, 0, 0x0b, 5, ...Buffer.from("upper")),
];

export const made = {
  ...index,
  "sums.wasm": Buffer.from(sums),
  "memory.wasm": Buffer.from(memory),
  "plugin.wasm": Buffer.from(plugin),
  "text.wasm": Buffer.from("no module"),
  "wheeled-1.2-py3-none-any.whl": archive({
    "wheeled/__init__.py": "VALUE = 5\n",
    "wheeled/inner.py": "VALUE = 6\n",
    // A package without `__init__.py`.
    "spaced/deep/part.py": "VALUE = 7\n",
    "wheeled-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: wheeled\nVersion: 1.2\n",
    "wheeled-1.2.dist-info/RECORD": "",
  }),
};
