import assert from "node:assert/strict";

export async function check({ instantiate, ComponentError, PythonError }) {
  const ask = (name) => {
    if (name === "odd") throw new ComponentError("odd");
    return `you asked for ${name}`;
  };
  const options = {
    imports: { "test:errors/host": { ask } },
    wasi: { stderr() {} },
  };
  await assert.rejects(instantiate({}), /imports\["test:errors\/host"\]\.ask must be a function/);
  const instance = await instantiate(options);

  // Wrong values: which function, and where in the argument. The instance goes on.
  const wrong = (call, message) => assert.throws(call, { name: "TypeError", message });
  const points = [{ x: 1, y: 2 }, { x: 1, y: "2" }];
  wrong(() => instance.total(points), 'total: points[1].y must be a number, found "2"');
  wrong(() => instance.total(5), "total: points must be an array, found 5");
  wrong(() => instance.half(-1), "half: n must be an integer from 0 to 4294967295, found -1");
  assert.equal(instance.total([{ x: 1, y: 2 }, { x: 3, y: 4.5 }]), 10.5);

  // Errors of both sides.
  assert.equal(instance.half(4), 2);
  assert.throws(() => instance.half(3), (error) => error instanceof ComponentError && error.payload === "3 is odd");
  assert.equal(instance.relay("tea"), "you asked for tea");
  assert.equal(instance.relay("odd"), "error: odd");

  // Memory that grows in a call.
  assert.equal(instance.grow(40_000_000).length, 40_000_000);
  assert.equal(instance.half(8), 4);

  // Tasks that are cancelled.
  assert.equal(await instance.slow(1), "done");
  await assert.rejects(instance.slow(10_000, { signal: AbortSignal.timeout(20) }), { name: "TimeoutError" });
  assert.equal(await instance.slow(1), "done");

  // An exception ends the instance.
  assert.throws(() => instance.fail(), (error) => {
    assert(error instanceof PythonError);
    assert.equal(error.message, "ValueError: as it should");
    assert.match(error.cause, /^Traceback .*\n.*app\.py", line 14, in fail/);
    return true;
  });
  assert.throws(() => instance.half(4), /half: the instance has ended: ValueError: as it should/);
}
