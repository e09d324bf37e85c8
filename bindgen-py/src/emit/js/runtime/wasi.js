// What Python asks of the system (WASI preview 1).
function $wasi(options = {}, io) {
  const BADF = 8, INVAL = 28, NOENT = 44, NOSYS = 52, SPIPE = 70;
  const utf8 = (text) => $encoder.encode(`${text}\0`);
  const args = (options.args ?? []).map(utf8);
  const env = Object.entries(options.env ?? {}).map(([name, value]) => utf8(`${name}=${value}`));
  const sizes = (list) => (count, bytes) => {
    io.view.setUint32(count, list.length, true);
    io.view.setUint32(bytes, list.reduce((sum, it) => sum + it.length, 0), true);
    return 0;
  };
  const get = (list) => (pointers, at) => {
    for (const it of list) {
      io.view.setUint32(pointers, at, true);
      io.bytes.set(it, at);
      pointers += 4;
      at += it.length;
    }
    return 0;
  };
  const bytes = (it) => (typeof it === "string" ? $encoder.encode(it) : (it ?? new Uint8Array()));
  const more = typeof options.stdin === "function" ? options.stdin : undefined;
  let input = bytes(more ? undefined : options.stdin);
  const decoders = [];
  const lines = ["", "", ""];
  const say = [undefined, options.stdout ?? $line(lines, 1), options.stderr ?? $line(lines, 2)];
  const write = (fd, bytes) => {
    const decoder = (decoders[fd] ??= new TextDecoder("utf-8", { ignoreBOM: true }));
    const text = decoder.decode(bytes, { stream: true });
    if (fd === 2) io.hear(text);
    io.ask(() => say[fd](text));
  };
  const given = options.now;
  const now = given ? () => io.ask(given) : (() => performance.timeOrigin + performance.now());
  const functions = {
    args_get: get(args),
    args_sizes_get: sizes(args),
    environ_get: get(env),
    environ_sizes_get: sizes(env),
    clock_res_get(id, at) {
      io.view.setBigUint64(at, 1000n, true);
      return 0;
    },
    clock_time_get(id, precision, at) {
      const time = id === 0 ? now() : performance.now();
      io.view.setBigUint64(at, BigInt(Math.round(time * 1000)) * 1000n, true);
      return 0;
    },
    fd_write(fd, vectors, count, written) {
      if (fd !== 1 && fd !== 2) return BADF;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const at = io.view.getUint32(vectors + 8 * i, true);
        const length = io.view.getUint32(vectors + 8 * i + 4, true);
        if (length > 0) write(fd, io.bytes.slice(at, at + length));
        total += length;
      }
      io.view.setUint32(written, total, true);
      return 0;
    },
    fd_read(fd, vectors, count, read) {
      if (fd !== 0) return BADF;
      if (input.length === 0 && more) {
        const given = io.ask(more);
        if (typeof given?.then === "function") {
          if (!io.waits) throw new Error(`standard input is a promise, ${$onlyAsync}`);
          return io.pause(io.wait(given).then((given) => functions.take(bytes(given), vectors, count, read)));
        }
        input = bytes(given);
      }
      return functions.take(input, vectors, count, read);
    },
    take(given, vectors, count, read) {
      input = given;
      let total = 0;
      for (let i = 0; i < count && input.length > 0; i++) {
        const at = io.view.getUint32(vectors + 8 * i, true);
        const part = input.subarray(0, io.view.getUint32(vectors + 8 * i + 4, true));
        io.bytes.set(part, at);
        input = input.subarray(part.length);
        total += part.length;
      }
      io.view.setUint32(read, total, true);
      return 0;
    },
    fd_fdstat_get(fd, at) {
      if (fd > 2) return BADF;
      io.bytes.fill(0, at, at + 8);
      io.bytes.fill(255, at + 8, at + 24);
      io.bytes[at] = 2;
      return 0;
    },
    fd_filestat_get(fd, at) {
      if (fd > 2) return BADF;
      io.bytes.fill(0, at, at + 64);
      io.bytes[at + 16] = 2;
      return 0;
    },
    fd_seek: (fd) => (fd > 2 ? BADF : SPIPE),
    fd_tell: (fd) => (fd > 2 ? BADF : SPIPE),
    random_get(at, length) {
      for (let from = 0; from < length; from += 65536) {
        crypto.getRandomValues(io.bytes.subarray(at + from, at + Math.min(length, from + 65536)));
      }
      return 0;
    },
    sched_yield: () => 0,
    // Only clocks: nothing else that Python waits for is there.
    poll_oneoff(subscriptions, events, count, happened) {
      const { view } = io;
      let first;
      for (let i = 0; i < count; i++) {
        const at = subscriptions + 48 * i;
        if (view.getUint8(at + 8) !== 0) return NOSYS;
        const clock = view.getUint32(at + 16, true);
        let left = Number(view.getBigUint64(at + 24, true)) / 1e6;
        if (view.getUint16(at + 40, true) & 1) left -= clock === 0 ? now() : performance.now();
        if (first === undefined || left < first.left) first = { left, at };
      }
      if (first === undefined) return INVAL;
      const end = () => {
        io.bytes.fill(0, events, events + 32);
        io.view.setBigUint64(events, io.view.getBigUint64(first.at, true), true);
        io.view.setUint32(happened, 1, true);
        return 0;
      };
      if (first.left > 0) {
        if (io.waits) return io.pause(io.wait($passed(performance.now() + first.left)).then(end));
        $sleep(first.left);
      }
      return end();
    },
    proc_exit(status) {
      throw Object.assign(new Error(`the program ended with status ${status}`), { status });
    },
  };
  return new Proxy(functions, {
    get: (known, name) => known[name] ?? (name.startsWith("path_") ? () => NOENT : () => BADF),
  });
}

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
