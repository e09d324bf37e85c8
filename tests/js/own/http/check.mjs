import assert from "node:assert/strict";

export async function check({ instantiate }, engine) {
  const { http } = await engine.beside("test.http.js");
  const instance = await instantiate({ imports: http() });
  const { origin } = engine;
  assert.deepEqual(await instance.get(`${origin}/echo`), [200, "yes:GET /echo?q=%C3%A4+b "]);
  assert.deepEqual(await instance.get(`${origin}/gone`), [410, "yes:GET /gone?q=%C3%A4+b "]);
  assert.equal(await instance.post(`${origin}/echo`, "one two three"), "POST /echo onetwothree");
  // Engines put parts together that come at about the same time.
  assert((await instance.parts(`${origin}/slow`)) >= 2);
  assert.equal(await instance.fails(`${origin}/never`), "ReadTimeout");
  assert.equal(await instance.fails("http://127.0.0.1:49151/"), "ConnectError");
  if (typeof WebAssembly.Suspending === "function") {
    assert.equal(await instance.plain(`${origin}/echo`), 'POST /echo {"a":1}');
  }

  // A function of the host's own, which is told that nobody waits any longer.
  let aborted = false;
  const own = (url, { signal }) => new Promise(() => signal.addEventListener("abort", () => (aborted = true)));
  const other = await instantiate({ imports: http({ fetch: own }) });
  await assert.rejects(other.get("http://host/", { signal: AbortSignal.timeout(20) }), { name: "TimeoutError" });
  assert(aborted);
}
