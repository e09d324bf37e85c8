// Files of the site that are not text: modules of WebAssembly, and a wheel.
import { crc32 } from "node:zlib";

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

/** A zip archive in which nothing is compressed. */
function archive(files) {
  const [parts, directory] = [[], []];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const [place, bytes] = [Buffer.from(path), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(place.length, 22);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    entry.writeUInt16LE(20, 4);
    about.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), about, place, bytes);
    directory.push(entry, place);
    at += 30 + place.length + bytes.length;
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

export const made = {
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
