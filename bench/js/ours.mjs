// Ours: node ours.mjs FOLDER, which has `bench` and `waiting`.
import { readFile } from "node:fs/promises";
import { again, calls, host, tell, time } from "./calls.mjs";

const [folder] = process.argv.slice(2);
const begun = performance.now();
const { instantiate } = await import(`${folder}/bench/bench.instance.js`);
const module = await WebAssembly.compile(await readFile(`${folder}/bench/bench.wasm`));
const make = () => instantiate({ module, imports: { "hognose:bench/host": host } });
const api = await make();
api.greet("you");
const first = performance.now() - begun;
const found = { "file to first result": first, "another instance": await again(make), ...(await calls(api)) };
// Last, as by the others: what is in memory decides how fast 1 MiB of it is had.
const { later } = await (await import(`${folder}/waiting/waiting.instance.js`)).instantiate();
for (let i = 0; i < 300; i++) await later(i);
found["asynchronous call"] = await time(() => later(1));
const glue = await readFile(`${folder}/bench/bench.instance.js`);
tell({ ...found, glue: glue.length / 1000 });
