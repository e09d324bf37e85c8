import assert from "node:assert/strict";

export async function check({ instantiate, ComponentError, PythonError }) {
  let failures = [];
  const again = () => {
    for (const fail of [true, false]) {
      try {
        failures.push(instance.text(fail));
      } catch (error) {
        failures.push(error.message);
      }
    }
  };
  const stderr = (text) => assert.fail(text);
  const instance = await instantiate({ imports: { "test:recover/host": { again } }, wasi: { stderr } });
  const failed = (message, place) => (error) => {
    assert(error instanceof PythonError);
    assert.equal(error.message, message);
    assert.match(error.cause, place);
    return true;
  };

  // The instance goes on, with what it knew.
  assert.equal(instance.text(false), "call 1");
  assert.throws(() => instance.text(true), failed("app.OutOfTea: as it should", /^Traceback .*\n.*app\.py", line 19, in text/));
  assert.equal(instance.text(false), "call 3");
  assert.throws(() => instance.half(0), failed("ZeroDivisionError", /in half/));
  assert.throws(() => instance.half(3), (error) => error instanceof ComponentError && error.payload === "3 is odd");
  assert.equal(instance.half(4), 2);

  // Calls inside calls.
  assert.equal(instance.nested(), "went on");
  assert.deepEqual(failures, ["app.OutOfTea: as it should", "call 5"]);

  // Tasks: each hears of its own.
  const ends = await Promise.allSettled([instance.later(20, false), instance.later(10, true), instance.later(1, false), instance.plain(true), instance.plain(false)]);
  assert.deepEqual(ends.map(({ value, reason }) => value ?? reason.message), ["after 20", "app.OutOfTea: later", "after 1", "app.OutOfTea: plainly", "plain"]);
  await assert.rejects(instance.things(), failed("app.OutOfTea: no stream", /in things/));
  assert.equal(await instance.later(1, false), "after 1");
  assert.equal(instance.text(false), "call 6");

  // No handle is zero.
  assert.throws(() => instance.thing(), failed("app.OutOfTea: no handle", /in thing/));
  assert.throws(() => instance.text(false), /text: the instance has ended: app\.OutOfTea: no handle/);
}
