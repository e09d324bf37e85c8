// Times calls, in microseconds: the least of many short rounds, since machines are shared.
export async function time(call, { round = 0.6, rounds = 100 } = {}) {
  let times = 1;
  const once = async () => {
    const begun = performance.now();
    for (let i = 0; i < times; i++) {
      const result = call();
      if (result instanceof Promise) await result;
    }
    return performance.now() - begun;
  };
  let took;
  while ((took = Math.min(await once(), await once(), await once())) < round / 3) times *= 3;
  times = Math.max(1, Math.ceil((times * round) / took));
  let least = Infinity;
  for (let i = 0; i < rounds; i++) least = Math.min(least, (await once()) / times);
  return least * 1000;
}

export const host = { tick: (n) => n, name: () => "the title" };

/** Every row of the table that is about calls. */
export async function calls(api) {
  const data = new Uint8Array(1 << 20).map((_, i) => i);
  const numbers = Uint32Array.from({ length: 1000 }, (_, i) => i);
  const points = Array.from({ length: 100 }, (_, i) => ({ x: i, y: -i }));
  const rows = {
    "call without arguments": () => api.nothing(),
    "call with two numbers": () => api.add(1, 2),
    "call with a string": () => api.greet("World"),
    "call with 1 MiB of bytes": () => api.bytes(data),
    "call with 1,000 numbers, their sum": () => api.total(numbers),
    "call with 1,000 numbers, doubled": () => api.doubled(numbers),
    "call with 100 records": () => api.shift(points, 1),
  };
  const found = {};
  for (const call of Object.values(rows)) for (let i = 0; i < 300; i++) call();
  for (const [name, call] of Object.entries(rows)) found[name] = await time(call);
  for (const [name, call] of [["call of the host with a number", api.ticks], ["call of the host with strings", api.names]]) {
    for (let i = 0; i < 100; i++) call(100);
    found[name] = (await time(() => call(1000))) / 1000;
  }
  return found;
}

/** Milliseconds to a first result in another instance. */
export async function again(make) {
  const took = [];
  for (let i = 0; i < 5; i++) {
    const begun = performance.now();
    const api = await make();
    api.nothing();
    took.push(performance.now() - begun);
  }
  return took.sort((a, b) => a - b)[2];
}

export const tell = (found) => console.log(JSON.stringify(found));
