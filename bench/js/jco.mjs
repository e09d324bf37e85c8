// jco: node jco.mjs FOLDER PACKAGES; the folder has `bench.wasm` and `waiting.wasm`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { again, calls, host, tell, time } from "./calls.mjs";

const [folder, packages] = process.argv.slice(2);
const { transpile } = await import(join(packages, "@bytecodealliance/jco-transpile/dist/index.js"));
const { WASIShim } = await import(join(packages, "@bytecodealliance/preview2-shim/dist/common/instantiation.js"));

/** What is made of a component, once. */
async function made(name) {
  const place = `${folder}/jco/${name}`;
  if (!(await readFile(`${place}/done`).catch(() => null))) {
    const { files } = await transpile(`${folder}/${name}.wasm`, { outDir: place, name: "made", instantiation: "async" });
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await writeFile(`${place}/done`, "");
  }
  return place;
}

async function maker(place) {
  const { instantiate } = await import(`${place}/made.js`);
  const modules = {};
  const module = async (path) => (modules[path] ??= await WebAssembly.compile(await readFile(`${place}/${path}`)));
  return () => instantiate(module, { ...new WASIShim().getImportObject(), "hognose:bench/host": host });
}

const place = await made("bench");
const begun = performance.now();
const make = await maker(place);
const api = await make();
api.greet("you");
const first = performance.now() - begun;
const found = { "file to first result": first, "another instance": await again(make), ...(await calls(api)) };
try {
  const { later } = await (await maker(await made("waiting")))();
  for (let i = 0; i < 300; i++) await later(i);
  found["asynchronous call"] = await time(() => later(1));
} catch (error) {
  console.error(`jco: no asynchronous call: ${error.message}`);
}
tell({ ...found, glue: (await readFile(`${place}/made.js`)).length / 1000 });
