// Packages that programs install by name, from an index of this server.
import { equal, fails, withWorker } from "./play.mjs";

export const only = { installsPackages: ["suspends", "neither"], installsWhatTheRunnerHas: ["suspends"], validatesModels: ["suspends"] };

const index = new URL("/tests/site/index/{package_name}/json", location.href).href.replace("%7B", "{").replace("%7D", "}");
const value = async (worker, source) => (await worker.run(`import micropip\nmicropip.set_index_urls(${JSON.stringify(index)})\nmicropip.installing.installed.clear()\n${source}`, { keep: true })).value;

export async function installsPackages() {
  await withWorker(async (worker) => {
    // What it needs comes too, by marker, extra and version; a yanked or early release does not.
    equal(await value(worker, "await install('Upper_Case>=1')\nimport upper, lower\n[upper.NAME, lower.VERSION, micropip.list()]"), ["upper", "1.5", { lower: "1.5", "upper-case": "1.2" }]);
    equal(await value(worker, "await install('upper-case[more]')\nfrom importlib.metadata import version\nimport extra\n[extra.NAME, version('upper-case')]"), ["extra", "1.2"]);
    // A later wish changes what was chosen first.
    equal(await value(worker, "await install(['lower', 'needs-old'])\nmicropip.list()"), { lower: "1.0", "needs-old": "1.0" });
    equal(await value(worker, "await install('/tests/site/wheeled-1.2-py3-none-any.whl')\nimport wheeled\nwheeled.VALUE"), 5);
    equal(await value(worker, "await install('upper-case', deps=False)\nmicropip.list()"), { "upper-case": "1.2" });
    const lock = await value(worker, "await install('lower==1.0')\nmicropip.freeze()");
    equal(await value(worker, `await install('lower', lock=${JSON.stringify(lock)})\nmicropip.list()`), { lower: "1.0" });
    await fails(value(worker, `await install('upper-case', lock=${JSON.stringify(lock)})`), "ValueError: the lock has no `upper-case`");
    const changed = lock.replace(/"sha256": ".{4}/, '"sha256": "0000');
    await fails(value(worker, `await install('lower', lock=${JSON.stringify(changed)})`), "is not the file that is locked:", "locked: sha256-0000");
    await fails(value(worker, "await install('fast')"), "ValueError: `fast` 1.0 has native code, and pages can install wheels of pure Python only");
    await fails(value(worker, "await install('none')"), "ValueError: there is no package `none`: ", "answered 404");
    await fails(value(worker, "await install('lower>=9')"), "no release of `lower` fits: the program asks for lower>=9; the latest is 2.0a1");
    await fails(value(worker, "await install('lower>>9')"), "ValueError: '>9' is no version");
    await fails(value(worker, "await install('lower==1.0')\nawait install('lower==1.5')"), "`lower` 1.0 is installed, and 1.5 is asked for");
  });
}

/** The releases of what the prepared runner has inside; nothing where it was not built. */
const inside = async () => (await fetch("/web/runner/natives.json")).json();
const prepared = { wasmUrl: "/web/runner/natives.wasm" };

export async function installsWhatTheRunnerHas() {
  const { markupsafe } = await inside();
  if (markupsafe === undefined) return;
  await withWorker(async (worker) => {
    await fails(value(worker, "await install('templates')"), "NeedsRunner: `markupsafe` 99.0 has native code, which this runner has not", `\`runner/natives.wasm\` has markupsafe ${markupsafe}`, "`wasmUrl`");
  });
  await withWorker(async (worker) => {
    // The newest release that fits what is inside, and what else it needs.
    equal(await value(worker, "await install('templates')\nimport templates, markupsafe._speedups, lower\n[templates.NAME, micropip.list()['templates'], micropip.list()['markupsafe']]"), ["&lt;1&gt;", "1.0", markupsafe]);
    const lock = await value(worker, "await install('templates')\nmicropip.freeze()");
    equal(await value(worker, `await install(['templates', 'markupsafe'], lock=${JSON.stringify(lock)})\nsorted(micropip.installing.installed)`), ["lower", "templates"]);
    await fails(value(worker, "await install('templates==2.0')"), "no release of `templates` fits: templates 2.0 asks for markupsafe==99.0, and this runner has markupsafe");
    await fails(value(worker, "await install('markupsafe>=99')"), "no release of `markupsafe` fits: the program asks for markupsafe>=99, and this runner has");
    await fails(value(worker, "await install('fast')"), "ValueError: `fast` 1.0 has native code", "markupsafe", "`fast` in the dependencies of the page's pyproject.toml");
  }, prepared);
}

const PYDANTIC = `
import json
await install(["pydantic", "orjson"])
import orjson
from pydantic import BaseModel, Field, ValidationError

class Item(BaseModel):
    name: str = Field(min_length=2)
    price: float

try:
    Item.model_validate({"name": "x", "price": "much"})
except ValidationError as error:
    wrong = [[it["type"], list(it["loc"])] for it in error.errors()]
[orjson.dumps(Item(name="cup", price="2.5").model_dump()).decode(), wrong, list(Item.model_json_schema()["properties"])]`;

const FASTAPI = `
await install("fastapi")
from fastapi import FastAPI

app = FastAPI()

@app.post("/items")
async def add(item: Item) -> dict[str, float]:
    return {"twice": item.price * 2}

async def ask(body):
    sent = []
    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}
    async def send(message):
        sent.append(message)
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http", "path": "/items", "raw_path": b"/items", "query_string": b"", "root_path": "", "headers": [(b"content-type", b"application/json")], "client": None, "server": None}
    await app(scope, receive, send)
    return [sent[0]["status"], json.loads(sent[1]["body"])]

[await ask(b'{"name": "cup", "price": 2}'), (await ask(b'{"name": "cup"}'))[0], (await ask(b'{"name": "cup"}'))[1]["detail"][0]["loc"]]`;

export async function validatesModels() {
  if ((await inside())["pydantic-core"] === undefined) return;
  const published = `import micropip\nmicropip.set_index_urls("${new URL("/web/index/{package_name}/json", location.href).href.replace("%7B", "{").replace("%7D", "}")}")\n`;
  await withWorker(async (worker) => {
    const { value } = await worker.run(published + PYDANTIC);
    equal(value, ['{"name":"cup","price":2.5}', [["string_too_short", ["name"]], ["float_parsing", ["price"]]], ["name", "price"]]);
    const answers = await worker.run(FASTAPI, { keep: true });
    equal(answers.value, [[200, { twice: 4 }], 422, ["body", "price"]]);
  }, prepared);
}
