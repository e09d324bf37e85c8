// Packages that programs install by name, from an index of this server.
import { equal, fails, withWorker } from "./play.mjs";

export const only = { installsPackages: ["suspends", "neither"] };

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
