// What Python asks of the system (WASI preview 1): the clock, random numbers, output. What else
// there is comes from `files.js`, if it is given.
function $wasi(options = {}) {
  const BADF = 8, INVAL = 28, NOENT = 44, NOSYS = 52, SPIPE = 70;
  const decoders = [];
  const lines = ["", "", ""];
  const say = [undefined, options.stdout ?? $line(lines, 1), options.stderr ?? $line(lines, 2)];
  const write = (fd, bytes) => {
    decoders[fd] ??= new TextDecoder("utf-8", { ignoreBOM: true });
    const text = decoders[fd].decode(bytes, { stream: true });
    // The component's standard error is where tracebacks are.
    if (fd === 2) $heard = ($heard + text).slice(-65536);
    $io.ask(() => say[fd](text));
  };
  const { now } = options;
  const time = (id) => (id !== 0 ? performance.now() : now ? $io.ask(now) : performance.timeOrigin + performance.now());
  const none = (count, bytes) => {
    $io.put(count, 0);
    $io.put(bytes, 0);
    return 0;
  };
  // Where there are no files, nothing is at an end of one.
  const seek = (fd) => (fd > 2 ? BADF : SPIPE);
  const about = (type, size, from) => (fd, at) => {
    if (fd > 2) return BADF;
    $io.bytes.fill(0, at, at + size).fill(255, at + from, at + size)[at + type] = 2;
    return 0;
  };
  const functions = {
    args_get: () => 0,
    args_sizes_get: none,
    environ_get: () => 0,
    environ_sizes_get: none,
    clock_res_get(id, at) {
      $io.view.setBigUint64(at, 1000n, true);
      return 0;
    },
    clock_time_get(id, precision, at) {
      $io.view.setBigUint64(at, BigInt(Math.round(time(id) * 1000)) * 1000n, true);
      return 0;
    },
    fd_write(fd, vectors, count, written) {
      if (fd !== 1 && fd !== 2) return BADF;
      let total = 0;
      for (let i = 0; i < count; i++, vectors += 8) {
        const at = $io.get(vectors);
        const length = $io.get(vectors + 4);
        if (length > 0) write(fd, $io.bytes.slice(at, at + length));
        total += length;
      }
      $io.put(written, total);
      return 0;
    },
    fd_read(fd, vectors, count, read) {
      if (fd !== 0) return BADF;
      $io.put(read, 0);
      return 0;
    },
    fd_fdstat_get: about(0, 24, 8),
    fd_filestat_get: about(16, 64, 64),
    fd_seek: seek,
    fd_tell: seek,
    random_get(at, length) {
      for (let from = 0; from < length; from += 65536) {
        crypto.getRandomValues($io.bytes.subarray(at + from, at + Math.min(length, from + 65536)));
      }
      return 0;
    },
    sched_yield: () => 0,
    // Only clocks: nothing else that Python waits for is there.
    poll_oneoff(subscriptions, events, count, happened) {
      if (count === 0) return INVAL;
      const { view } = $io;
      let left = Infinity;
      let first;
      for (let i = 0, at = subscriptions; i < count; i++, at += 48) {
        if (view.getUint8(at + 8) !== 0) return NOSYS;
        let after = Number(view.getBigUint64(at + 24, true)) / 1e6;
        if (view.getUint16(at + 40, true) & 1) after -= time(view.getUint32(at + 16, true));
        if (after < left) [left, first] = [after, at];
      }
      return $io.sleep(left, () => {
        $io.bytes.fill(0, events, events + 32).copyWithin(events, first, first + 8);
        $io.put(happened, 1);
        return 0;
      });
    },
    proc_exit(status) {
      throw Object.assign(new Error(`the program ended with status ${status}`), { status });
    },
  };
  return new Proxy(functions, {
    get: (known, name) => known[name] ?? (() => (name.startsWith("path_") ? NOENT : BADF)),
  });
}
