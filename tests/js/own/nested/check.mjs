import assert from "node:assert/strict";

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export async function check({ instantiate, ComponentError, PythonError }) {
  let call;
  const host = { call: (...given) => call(...given), fetch: async (name) => (await sleep(5), `${name}!`) };
  const size = async (name) => {
    await sleep(1);
    if (name === "none") throw new ComponentError("no such thing");
    return BigInt(name.length);
  };
  Object.assign(host, { load: async (name) => (await sleep(1), `<${name}>`), size });
  const wasi = { stderr() {} };
  const make = () => instantiate({ imports: { "test:nested/host": host }, wasi });
  let instance = await make();

  // Imports that call exports: what the outer call has stays as it is.
  call = (text) => instance.shout(`${text}.`);
  const all = (name) => [1, 2, 3, 4, 5].map((n) => `${name.repeat(n)}.`.toUpperCase().repeat(3)).join("");
  for (const name of ["a", "ä€", "long ".repeat(5000)]) assert.equal(instance.relay(name, 0), `${name}:${all(name)}`);

  // Deeper, and with memory that grows within.
  call = (text, depth) => {
    assert.equal(instance.grow(3_000_000).length, 3_000_000);
    return depth === 0 ? text : String(instance.relay(text, depth - 1).length);
  };
  assert.equal(instance.relay("x", 2).slice(0, 2), "x:");

  // Wrong values in a call within are an error of that call alone.
  call = (text) => {
    assert.throws(() => instance.shout(5), { name: "TypeError", message: "shout: text must be a string, found 5" });
    return text;
  };
  assert.equal(instance.relay("b", 0), "b:bbbbbbbbbbbbbbb");

  // Arguments whose reading calls exports.
  const text = { get length() { return 1; }, 0: 1 };
  assert.throws(() => instance.shout(text), TypeError);
  assert.equal(instance.shout("ok"), "OKOKOK");

  // Asynchronous exports that an import calls begin when the call has returned.
  const later = [];
  call = (text) => {
    later.push(instance.slow(text));
    return text;
  };
  instance.relay("c", 0);
  call = (text) => instance.shout(text);
  assert.deepEqual(await Promise.all(later), ["c", "cc", "ccc", "cccc", "ccccc"].map((it) => `${it.toUpperCase().repeat(3)}${it}!`));

  // A call that is suspended: others that do not wait come in between, those that may queue.
  if (typeof WebAssembly.Suspending === "function") {
    const order = [];
    const note = (name) => (value) => (order.push(name), value);
    const waits = [instance.wait("one").then(note("one")), instance.wait("two").then(note("two"))];
    const slow = instance.slow("three").then(note("three"));
    await sleep(1);
    call = (text) => instance.shout(text);
    assert.equal(instance.relay("d", 0), `d:${"D".repeat(45)}`);
    assert.equal(instance.grow(5_000_000).length, 5_000_000);
    assert.deepEqual(await Promise.all(waits), ["waited for one!", "waited for two!"]);
    assert.equal(await slow, "THREETHREETHREEthree!");
    assert.deepEqual(order, ["one", "two", "three"]);
    const loads = instance.loads(["a", "bb", "none"]);
    assert.equal(instance.shout("between"), "BETWEENBETWEENBETWEEN");
    assert.deepEqual(await loads, ["<a> 1", "<bb> 2", "<none> no such thing"]);
    let nested;
    call = (text) => {
      nested ??= instance.wait(text);
      return text;
    };
    assert.equal(instance.relay("e", 0), `e:${"e".repeat(15)}`);
    assert.equal(await nested, "waited for e!");
  }

  // Each error ends its instance, and has the traceback that Python wrote.
  const ends = async (begin, message, ...causes) => {
    instance = await make();
    const error = await begin().then(() => assert.fail("it did not fail"), (error) => error);
    assert(error instanceof PythonError, `${error.stack}`);
    assert.equal(error.message, message);
    for (const cause of causes) assert.match(error.cause, cause);
    assert.throws(() => instance.shout("a"), { message: `shout: the instance has ended: ${message}`, cause: error });
    await assert.rejects(instance.slow("a"), /slow: the instance has ended/);
  };
  await ends(async () => instance.fail("as\nit should"), "ValueError: as\nit should", /KeyError: 'first'\n\nThe above/, /line 25, in fail/);
  await ends(async () => instance.groups(), "ExceptionGroup: two (2 sub-exceptions)", /ValueError: one\n/, /TypeError: other\n/);
  await ends(async () => instance.odd(), "TypeError: `odd`: `result`: expected string, found int");
  // In a call within, and in one that follows on it.
  call = (text) => (instance.fail(text), text);
  await ends(async () => instance.relay("f", 0), "ValueError: f", /line 25, in fail/);
  await ends(() => instance.slow("g"), "ValueError: g", /line 25, in fail/);
  instance = await make();
  assert.throws(() => instance.loadNow("i"), { name: "TypeError", message: /gave a promise, for which only an `async func`/ });
  call = () => 5;
  instance = await make();
  assert.throws(() => instance.relay("h", 0), { name: "TypeError", message: /^host.call: result must be a string, found 5$/ });
  assert.throws(() => instance.shout("a"), /the instance has ended: host.call: result must be/);
}
