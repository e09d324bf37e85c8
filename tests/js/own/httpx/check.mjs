import assert from "node:assert/strict";

export async function check({ instantiate }, engine) {
  const { http } = await engine.beside("test.http.js");
  const instance = await instantiate({ imports: http() });
  const { origin } = engine;
  assert.deepEqual(await instance.post(`${origin}/echo`, "one two three"), [200, "yes:POST /echo?q=%C3%A4+b onetwothree"]);
  assert((await instance.parts(`${origin}/slow`)) >= 2);
  assert.equal(await instance.fails("http://127.0.0.1:49151/"), "ConnectError");
}
