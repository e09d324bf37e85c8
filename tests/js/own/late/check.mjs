import assert from "node:assert/strict";

export async function check({ instantiate }, engine) {
  const { memory } = await engine.beside("test.files.js");
  // Without the file, modules are missing, as elsewhere.
  let heard = "";
  const stderr = (text) => (heard += text);
  const none = await instantiate({ wasi: { mounts: { "/hognose": memory() }, stderr } });
  assert.throws(() => none.second());
  assert.match(heard, /No module named 'colorsys': the component was built with --stdlib used/);
  // It is read when it is needed first.
  const instance = await instantiate();
  assert.equal(instance.first(), 'text/plain; charset="us-ascii"');
  assert.equal(instance.second(), "1/2 (0.0, 1.0, 1) email");
}
