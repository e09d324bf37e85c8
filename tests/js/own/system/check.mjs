import assert from "node:assert/strict";

export async function check({ instantiate }) {
  const heard = { out: "", err: "" };
  const wasi = {
    args: ["program", "ä"],
    env: { NAME: "value" },
    stdin: "first\nsecond\nthird",
    stdout: (text) => (heard.out += text),
    stderr: (text) => (heard.err += text),
    now: () => Date.UTC(2001, 1, 3),
  };
  const instance = await instantiate({ wasi });
  assert.deepEqual(instance.seen(), ["program", "ä", "value", "kept", "True", "2001"]);
  assert.deepEqual(heard, { out: "to all!\n", err: "to few\n" });
  assert.equal(instance.read(), "first|second\nthird");
  const other = await instantiate({ wasi });
  assert.notDeepEqual(instance.numbers(), other.numbers());
  assert.throws(() => other.stop(3), (error) => error.status === 3 || /SystemExit/.test(error.message));
  assert.throws(() => other.numbers(), /the instance has ended/);
  assert.equal(instance.numbers().length, 8);
}
