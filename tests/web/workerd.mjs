// The examples of Cloudflare's documentation in workerd. The arguments are the package and a folder to
// install in; a line of JSON says what came of each.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLES } from "./cloudflare.mjs";

const [made, scratch] = process.argv.slice(2);
const PACKAGE = "@cloudflare/workerd-linux-64@1.20261117.1";
const program = join(scratch, "node_modules/@cloudflare/workerd-linux-64/bin/workerd");
mkdirSync(scratch, { recursive: true });
if (!existsSync(program)) execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefix", scratch, PACKAGE]);

const modules = ["worker.js", "runner/runner.wasm", "runner/stdlib.zip", "runner/tables.zip", "worker.py"];
for (const folder of ["src", "runner"]) {
  mkdirSync(join(scratch, folder), { recursive: true });
  for (const name of readdirSync(join(made, folder))) {
    if (!/\.(js|wasm|zip)$/.test(name)) continue;
    copyFileSync(join(made, folder, name), join(scratch, folder, name));
    if (name.endsWith(".js")) modules.push(`${folder}/${name}`);
  }
}

const WORKER = `import module from "./runner/runner.wasm";
import stdlib from "./runner/stdlib.zip";
import tables from "./runner/tables.zip";
import source from "./worker.py";
import { handlers } from "./src/cloudflare.js";
export default handlers({ module, source, stdlib: new Uint8Array(stdlib), tables: new Uint8Array(tables) });
`;
// What answers for a namespace of KV.
const STORE = `const kept = new Map();
export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (request.method === "PUT") kept.set(pathname, await request.text());
    return kept.has(pathname) ? new Response(kept.get(pathname)) : new Response(null, { status: 404 });
  },
};
`;
const kinds = { js: "esModule", wasm: "wasm", zip: "data", py: "text" };
const listed = modules.map((name) => `(name = "${name}", ${kinds[name.split(".").pop()]} = embed "${name}")`);
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "kept", worker = .kept)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [${listed.join(", ")}],
  bindings = [(name = "FOO", kvNamespace = "kept")],
  compatibilityDate = "2026-11-01",
);
const kept :Workerd.Worker = (
  modules = [(name = "store.js", esModule = embed "store.js")],
  compatibilityDate = "2026-11-01",
);
`;
for (const [name, text] of Object.entries({ "worker.js": WORKER, "store.js": STORE, "worker.capnp": CONFIG })) writeFileSync(join(scratch, name), text);

async function answer(source) {
  writeFileSync(join(scratch, "worker.py"), source);
  const child = spawn(program, ["serve", join(scratch, "worker.capnp"), "--control-fd=1"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    for await (const line of child.stdout) {
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port === undefined) continue;
      const texts = [];
      for (let n = 0; n < 2; n++) texts.push(await (await fetch(`http://127.0.0.1:${port}/`)).text());
      return texts.join("|");
    }
    throw new Error("it did not begin to listen");
  } finally {
    child.kill();
  }
}

for (const [name, { source, answers }] of Object.entries(EXAMPLES)) {
  const wanted = `${answers}|${answers}`;
  const found = await answer(source).catch((error) => `${error.stack}`);
  console.log(JSON.stringify({ name: `workerd/${name}`, error: found === wanted ? null : `expected ${wanted}\n   found ${found}` }));
}
