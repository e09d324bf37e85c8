import assert from "node:assert/strict";

export async function check({ instantiate }, engine) {
  const { modules } = await engine.beside("test.modules.js");
  const instance = await instantiate({ imports: modules() });
  assert.deepEqual(instance.plain(), ["numbers", "memories", "types", "references", "mistakes", "what_this_host_lacks", "bounds"]);
  if (typeof WebAssembly.Suspending === "function") {
    assert.deepEqual(await instance.callbacks(), ["calls_of_python", "functions_in_tables", "nested_calls"]);
  }
}
