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
  let input = typeof options.stdin === "string" ? $encoder.encode(options.stdin) : (options.stdin ?? new Uint8Array());
  const decoders = [];
  const lines = ["", "", ""];
  const say = [undefined, options.stdout ?? $line(lines, 1), options.stderr ?? $line(lines, 2)];
  const write = (fd, bytes) => {
    const decoder = (decoders[fd] ??= new TextDecoder("utf-8", { ignoreBOM: true }));
    const text = decoder.decode(bytes, { stream: true });
    if (fd === 2) io.hear(text);
    say[fd](text);
  };
  const now = options.now ?? (() => performance.timeOrigin + performance.now());
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
      if (first.left > 0) $sleep(first.left);
      io.bytes.fill(0, events, events + 32);
      io.view.setBigUint64(events, io.view.getBigUint64(first.at, true), true);
      io.view.setUint32(happened, 1, true);
      return 0;
    },
    proc_exit(status) {
      throw Object.assign(new Error(`the program ended with status ${status}`), { status });
    },
  };
  return new Proxy(functions, {
    get: (known, name) => known[name] ?? (name.startsWith("path_") ? () => NOENT : () => BADF),
  });
}

// Blocks the thread, where that may be.
function $sleep(milliseconds) {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  } catch (error) {
    throw new Error("time.sleep() cannot block the thread of a page: run the module in a worker of a page that is cross-origin isolated, or use asyncio.sleep()", { cause: error });
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
