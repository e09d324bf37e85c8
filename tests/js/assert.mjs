// What the checks use of `node:assert/strict`, for browsers.

const text = (value) => {
  if (typeof value === "bigint") return `${value}n`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}[${value}]`;
  if (Array.isArray(value)) return `[${value.map(text).join(", ")}]`;
  if (value instanceof Map) return `Map${text([...value])}`;
  if (value === null || typeof value !== "object" || value instanceof Error) return typeof value === "string" ? JSON.stringify(value) : String(value);
  return `{${Object.keys(value).sort().map((key) => `${key}: ${text(value[key])}`).join(", ")}}`;
};

export default function assert(value, message = `${text(value)} is not true`) {
  if (!value) throw message instanceof Error ? message : new Error(message);
}

assert.ok = assert;
assert.fail = (message) => assert(false, message);
assert.equal = (found, wanted, message) => assert(Object.is(found, wanted), message ?? `${text(found)}, expected ${text(wanted)}`);
assert.notEqual = (found, other) => assert(!Object.is(found, other), `${text(found)} was not expected`);
assert.deepEqual = (found, wanted) => assert.equal(text(found), text(wanted));
assert.notDeepEqual = (found, other) => assert.notEqual(text(found), text(other));
assert.match = (found, pattern) => assert(pattern.test(found), `${text(found)} does not match ${pattern}`);
assert.doesNotMatch = (found, pattern) => assert(!pattern.test(found), `${text(found)} matches ${pattern}`);

function matches(error, wanted) {
  if (wanted === undefined) return;
  if (wanted instanceof RegExp) return assert.match(String(error), wanted);
  if (typeof wanted === "object") {
    for (const [key, value] of Object.entries(wanted)) {
      if (value instanceof RegExp) assert.match(error[key], value);
      else assert.deepEqual(error[key], value);
    }
  } else if (wanted.prototype instanceof Error || wanted === Error) assert(error instanceof wanted, `${error} is no ${wanted.name}`);
  else assert(wanted(error));
}

assert.throws = (call, wanted) => {
  let error;
  try {
    call();
  } catch (caught) {
    error = { caught };
  }
  assert(error, "it did not throw");
  matches(error.caught, wanted);
};
assert.rejects = async (promise, wanted) => {
  const error = await (typeof promise === "function" ? promise() : promise).then(() => null, (caught) => ({ caught }));
  assert(error, "it was not rejected");
  matches(error.caught, wanted);
};
