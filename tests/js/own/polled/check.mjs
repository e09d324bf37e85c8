// A program that asks its host, and one that waits.
import assert from "node:assert/strict";

export async function check({ instantiate }, { module }) {
  let asked = 0;
  const ask = () => (++asked % 3 === 0 ? { tag: "raise", val: ["TimeoutError", "too late"] } : { tag: "go-on" });
  const instance = await instantiate({ imports: { "hognose:control/poll": { ask } } });
  assert.equal(instance.spin(), "interrupted: too late");
  assert.equal(asked, 3);
  assert.equal(instance.spin(), "interrupted: too late");
  const waiting = instance.wait();
  await new Promise((done) => setTimeout(done, 10));
  assert.equal(instance.interrupts.raise("KeyboardInterrupt", "enough", 0), 1);
  assert.equal(await waiting, "woken: enough");
}
