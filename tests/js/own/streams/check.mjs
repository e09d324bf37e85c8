import assert from "node:assert/strict";

async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

async function* slowly(items) {
  for (const item of items) {
    await new Promise((done) => setTimeout(done, 1));
    yield item;
  }
}

export async function check({ instantiate }) {
  const instance = await instantiate();
  const numbers = await all(await instance.count(5));
  assert.deepEqual(numbers.flatMap((chunk) => [...chunk]), [0, 1, 2, 3, 4]);

  const bytes = new TextEncoder();
  const text = new ReadableStream({
    start(controller) {
      for (const word of ["one, ", "two, ", "three"]) controller.enqueue(bytes.encode(word));
      controller.close();
    },
  });
  const upper = await all(await instance.upper(text));
  assert.equal(upper.map((chunk) => new TextDecoder().decode(chunk)).join(""), "ONE, TWO, THREE");

  const items = await all(await instance.items(["a", "bb", "ccc"]));
  assert.deepEqual(items, [{ name: "a", size: 1 }, { name: "bb", size: 2 }, { name: "ccc", size: 3 }]);
  assert.equal(await instance.total(slowly(items)), 6);
  assert.equal(await instance.total([]), 0);

  assert.equal(await instance.later("tea"), "tea");
  assert.equal(await instance.wait(Promise.resolve("coffee")), "it was coffee");

  // A reader that wants no more.
  const some = await instance.count(1000);
  for await (const chunk of some) {
    assert.equal(chunk[0], 0);
    break;
  }
  assert.deepEqual((await all(await instance.count(1))).map((chunk) => [...chunk]), [[0]]);
}
