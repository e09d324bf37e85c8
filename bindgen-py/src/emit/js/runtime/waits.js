// What can wait in the middle of a call.
const $onlyAsync = "for which only an `async func` of the world that is a plain function of Python can wait, where the engine can suspend it (WebAssembly.Suspending)";

// A function whose last act may be to pause the call. The engine suspends calls at functions made
// for that alone, which in turn are of no use to other calls: so a module calls the one, and the
// other only if `pause` says so. `types` are those of parameters and result, as in "iii:i":
//   (func (export "f") … (call $p …) (if (global.get $g) (then … (call $s) (return))))
function $bridge(types, p, pause) {
  if (typeof WebAssembly.Suspending !== "function") return p;
  try {
    if (!$bridges.has(types)) $bridges.set(types, new WebAssembly.Module($bytesOf(types)));
    const s = new WebAssembly.Suspending(() => pause.promise);
    return new WebAssembly.Instance($bridges.get(types), { m: { p, s, g: pause.flag } }).exports.f;
  } catch {
    // Some hosts compile nothing while they run.
    pause.off = true;
    return p;
  }
}

const $bridges = new Map();

function $bytesOf(types) {
  const CODES = { i: 0x7f, I: 0x7e, f: 0x7d, d: 0x7c };
  const [params, results] = types.split(":").map((part) => [...part].map((it) => CODES[it]));
  const list = (...bytes) => [bytes.length, ...bytes];
  const section = (id, ...bytes) => [id, ...list(...bytes)];
  const name = (text) => list(text.charCodeAt(0));
  const type = (params) => [0x60, ...list(...params), ...list(...results)];
  const body = [0, ...params.flatMap((_, at) => [0x20, at]), 0x10, 0, 0x23, 0, 0x04, 0x40, 0x41, 0, 0x24, 0, 0x10, 1, 0x0f, 0x0b, 0x0b];
  return new Uint8Array([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 2, ...type(params), ...type([])),
    ...section(2, 3, ...name("m"), ...name("p"), 0, 0, ...name("m"), ...name("s"), 0, 1, ...name("m"), ...name("g"), 3, 0x7f, 1),
    ...section(3, 1, 0),
    ...section(7, 1, ...name("f"), 0, 2),
    ...section(10, 1, ...list(...body)),
  ]);
}

// Waits for a time on the clock: timers of hosts may be early.
async function $passed(end) {
  for (let left; (left = end - performance.now()) > 0; ) await new Promise((done) => setTimeout(done, Math.ceil(left)));
}

// Blocks the thread, where that may be.
function $sleep(milliseconds) {
  if (milliseconds <= 0) return;
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  } catch (error) {
    throw new Error(`time.sleep() cannot block the thread of a page: use asyncio.sleep(), or a worker of a page that is cross-origin isolated; or it waits, ${$onlyAsync}`, { cause: error });
  }
}

// Text by lines on the console.
function $line(lines, fd) {
  return (text) => {
    const parts = (lines[fd] + text).split("\n");
    lines[fd] = parts.pop();
    for (const line of parts) (fd === 1 ? console.log : console.error)(line);
  };
}
