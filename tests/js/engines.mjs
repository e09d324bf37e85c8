// Runs the module of the case `system` in engines that npm brings: Deno, and Cloudflare's workerd.
// The arguments are the module's folder and a folder to install in; a line of JSON says what came of
// each engine.
import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const [made, scratch] = process.argv.slice(2);
const PACKAGES = ["@deno/linux-x64-glibc@2.9.6", "@cloudflare/workerd-linux-64@1.20261117.1"];
const modules = join(scratch, "node_modules");
mkdirSync(scratch, { recursive: true });
if (!existsSync(join(modules, "@cloudflare"))) execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefix", scratch, ...PACKAGES]);
for (const name of ["test.js", "test.instance.js", "test.files.js", "test.wasm"]) copyFileSync(join(made, name), join(scratch, name));
const write = (name, text) => (writeFileSync(join(scratch, name), text), join(scratch, name));
const run = promisify(execFile);
const deno = join(modules, "@deno/linux-x64-glibc/deno");

// The default instance, and a module that is imported as such.
const plain = write("plain.mjs", `import { numbers } from "./test.js";\nconsole.log(numbers().length);\n`);
const source = write("source.mjs", `import source module from "./test.wasm";
import { instantiate } from "./test.instance.js";
console.log((await instantiate({ module, wasi: { stdin: "a\\nb" } })).read());
`);
const WORKER = `import module from "./test.wasm";
import { instantiate } from "./test.instance.js";
export default {
  async fetch() {
    return new Response((await instantiate({ module, wasi: { stdin: "a\\nb" } })).read());
  },
};
`;
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "test.instance.js", esModule = embed "test.instance.js"),
    (name = "test.files.js", esModule = embed "test.files.js"),
    (name = "test.wasm", wasm = embed "test.wasm"),
  ],
  compatibilityDate = "2026-11-01",
);
`;

async function cloudflare() {
  write("worker.js", WORKER);
  const config = write("worker.capnp", CONFIG);
  const program = join(modules, "@cloudflare/workerd-linux-64/bin/workerd");
  const child = spawn(program, ["serve", config, "--control-fd=1"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    for await (const line of child.stdout) {
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port) return await (await fetch(`http://127.0.0.1:${port}/`)).text();
    }
    throw new Error("it did not begin to listen");
  } finally {
    child.kill();
  }
}

const printed = async (program, ...given) => (await run(program, given)).stdout.trim();
const engines = {
  deno: [() => printed(deno, "run", "-A", plain), "8"],
  "deno-source": [() => printed(deno, "run", "-A", source), "a|b"],
  workerd: [cloudflare, "a|b"],
};
for (const [name, [call, wanted]] of Object.entries(engines)) {
  const found = await call().catch((error) => `${error.stack}`);
  console.log(JSON.stringify({ name, error: found === wanted ? null : found }));
}
