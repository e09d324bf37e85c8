// Plays cases in Node. The argument is a JSON file with them; a line of JSON says what came of each.
import fs from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { echo } from "./echo.mjs";
import { play } from "./play.mjs";

process.on("unhandledRejection", (error) => console.error("unhandled:", error));
const folder = fs.mkdtempSync(join(tmpdir(), "hognose-js-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
const server = createServer(echo);
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const engine = {
  node: { fs, folder },
  origin: `http://127.0.0.1:${server.address().port}`,
  url: pathToFileURL,
  text: (path) => readFile(path, "utf8"),
  module: async (path) => WebAssembly.compile(await readFile(path)),
};
for (const given of JSON.parse(await readFile(process.argv[2], "utf8"))) {
  console.log(JSON.stringify(await play(given, engine)));
}
process.exit(0);
