import assert from "node:assert/strict";

const DONE = ["one\ntwo\n", "4", "100003", "b,data.bin", "one\n", "OSError", "FileNotFoundError", "FileExistsError", "IsADirectoryError", "FileExistsError", "NotADirectoryError", "False", "4950"];

// What others get by the name of the package.
async function asPackage(fs, folder, { place, url }) {
  fs.mkdirSync(`${folder}/node_modules`);
  fs.symlinkSync(place, `${folder}/node_modules/test`, "dir");
  const names = ["test", "test/instance", "test/files"];
  fs.writeFileSync(`${folder}/use.mjs`, names.map((name, at) => `export * as m${at} from "${name}";\n`).join(""));
  const { m0, m1, m2 } = await import(url(`${folder}/use.mjs`));
  assert.deepEqual([typeof m0.instantiate, typeof m1.instantiate, typeof m2.memory], ["function", "function", "function"]);
  const { execFileSync } = await import("node:child_process");
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: place, encoding: "utf8" }));
  const packed = files.map(({ path }) => path);
  for (const end of ["wasm", "js", "d.ts", "instance.js", "instance.d.ts", "files.js", "files.d.ts"]) assert(packed.includes(`test.${end}`), end);
  fs.rmSync(`${folder}/use.mjs`);
  fs.rmSync(`${folder}/node_modules`, { recursive: true });
}

export async function check({ instantiate }, engine) {
  const files = await engine.beside("test.files.js");
  const scratch = files.memory({ "old.txt": "old" });
  let heard = "";
  let lines = ["first\n", "sec", "ond\n", undefined];
  const wasi = {
    files: { "/data/a.txt": "text", "/data/deep/b.bin": new Uint8Array([104, 105]) },
    mounts: { "/work": scratch },
    stdin: async () => (await new Promise((done) => setTimeout(done, 2)), lines.shift()),
    stdout: (text) => (heard += text),
  };
  const instance = await instantiate({ wasi });
  assert.deepEqual(instance.walk("/data"), ["/data/a.txt", "/data/deep/", "/data/deep/b.bin"]);
  assert.equal(instance.read("/data/deep/../deep/b.bin"), "hi");
  assert.equal(instance.read("/data/none"), "FileNotFoundError");
  assert.equal(instance.read("/work/old.txt"), "old");
  instance.write("/work/new/n.txt", "new ä");
  assert.equal(new TextDecoder().decode(scratch.read("new/n.txt")), "new ä");
  scratch.write("more/from.txt", "the host");
  assert.equal(instance.read("/work/more/from.txt"), "the host");
  assert.deepEqual(instance.work("/work"), DONE);
  assert.deepEqual(instance.work("/data"), DONE);

  // What the engine has of files.
  if (engine.node) {
    const { fs, folder } = engine.node;
    const real = await instantiate({ wasi: { mounts: { "/real": files.node(fs, folder) } } });
    assert.deepEqual(real.work("/real"), DONE);
    real.write("/real/kept.txt", "kept");
    assert.equal(fs.readFileSync(`${folder}/kept.txt`, "utf8"), "kept");
    await asPackage(fs, folder, engine);
  } else {
    const root = await navigator.storage.getDirectory();
    const kept = await files.opfs(root);
    const first = await instantiate({ wasi: { mounts: { "/kept": kept } } });
    assert.deepEqual(first.work("/kept"), DONE);
    first.write("/kept/folder/kept.txt", "kept");
    await kept.save();
    const second = await instantiate({ wasi: { mounts: { "/kept": await files.opfs(root) } } });
    assert.equal(second.read("/kept/folder/kept.txt"), "kept");
  }

  // What waits: functions that the engine can suspend, and no others.
  if (typeof WebAssembly.Suspending === "function") {
    const asked = instance.ask();
    assert.throws(() => instance.read("/data/a.txt"), /^Error: read: the instance waits for the system/);
    assert.deepEqual(await asked, ["first", "second"]);
    assert.equal(heard, "? ? ? ");
    assert.equal(instance.read("/data/a.txt"), "text");
    const [slept] = await Promise.all([instance.nap(), instance.nap()]);
    assert(slept >= 0.029, `slept ${slept}`);
  }
}
