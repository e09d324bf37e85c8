// Streams and futures. A pipe has two ends; each is a handle of the component's, or the host's.
// Results: 0 done, 1 the other end is gone, 2 cancelled; above them how many values went.
function $pipe(channel) {
  return { channel, read: null, write: null, source: null, pull: null, readable: null, writable: null, gone: 0 };
}

const $unit = { future: false, Type: null, size: 0 };

function $pipeNew(channel) {
  const pipe = $pipe(channel);
  pipe.readable = $waitable({ pipe });
  pipe.writable = $waitable({ pipe });
  return BigInt(pipe.readable.handle) | (BigInt(pipe.writable.handle) << 32n);
}

const $outcome = (channel, count, result) => (channel.future ? result : (count << 4) | result);

function $finish(pipe, side, count, result) {
  const end = side === "read" ? pipe.readable : pipe.writable;
  pipe[side] = null;
  $happened(end, (pipe.channel.future ? 4 : 2) + (side === "read" ? 0 : 1), $outcome(pipe.channel, count, result));
}

// The component reads values into memory.
function $pipeRead(handle, at, count) {
  const { pipe } = $table[handle];
  const { channel, write, source } = pipe;
  at >>>= 0;
  if (write !== null) {
    const moved = Math.min(count, write.count);
    $fresh();
    $U.copyWithin(at, write.at, write.at + moved * channel.size);
    $finish(pipe, "write", moved, 0);
    return $outcome(channel, moved, 0);
  }
  if (source !== null) return source.read(at, count);
  if (pipe.gone !== 0) return $outcome(channel, 0, 1);
  pipe.read = { at, count };
  return -1;
}

// Moves what the host has into memory.
function $fill(pipe, at, count) {
  const { channel, source } = pipe;
  const { buffer } = source;
  const moved = Math.min(count, buffer.length - source.from);
  $fresh();
  if (channel.Type) {
    new channel.Type($memory.buffer, at, moved).set(buffer.subarray(source.from, source.from + moved));
  } else if (channel.lower) {
    for (let i = 0; i < moved; i++) channel.lower(buffer[source.from + i], at + i * channel.size);
  }
  source.from += moved;
  if (source.from >= buffer.length) source.buffer = null;
  return moved;
}

async function $fetch(pipe) {
  const { channel, source } = pipe;
  if (source.fetching) return;
  source.fetching = true;
  try {
    while (source.buffer === null && !source.ended) {
      const { done, value } = await source.iterator.next();
      if (done) source.ended = true;
      else $buffer(channel, source, value);
    }
    source.fetching = false;
    if (pipe.read === null || $state === 3) return;
    if (source.buffer === null) $finish(pipe, "read", 0, 1);
    else $finish(pipe, "read", $fill(pipe, pipe.read.at, pipe.read.count), 0);
  } catch (error) {
    if ($state !== 3) $end(error);
  }
}

function $buffer(channel, source, value) {
  const { Type } = channel;
  if (!Type || channel.future) source.buffer = [value];
  else if (value instanceof Type) source.buffer = value;
  else if (typeof value === "number" || typeof value === "bigint") source.buffer = Type.of(value);
  else if (Array.isArray(value) || value instanceof ArrayBuffer) source.buffer = new Type(value);
  else throw new TypeError(`a stream must give a ${Type.name} or numbers, found ${$show(value)}`);
  if (Type && channel.future) source.buffer = Type.of(value);
  source.from = 0;
  if (source.buffer.length === 0) source.buffer = null;
}

// The component writes values from memory.
function $pipeWrite(handle, at, count) {
  const { pipe } = $table[handle];
  const { channel, read } = pipe;
  at >>>= 0;
  if (pipe.gone !== 0) return $outcome(channel, 0, 1);
  if (read !== null) {
    const moved = Math.min(count, read.count);
    $fresh();
    $U.copyWithin(read.at, at, at + moved * channel.size);
    $finish(pipe, "read", moved, 0);
    return $outcome(channel, moved, 0);
  }
  if (pipe.pull !== null) {
    const { pull } = pipe;
    pipe.pull = null;
    pull(at, count);
    return $outcome(channel, count, 0);
  }
  pipe.write = { at, count };
  return -1;
}

// Values of the component as those of the host.
function $values(channel, at, count) {
  $fresh();
  if (channel.Type) return $copy(at, count, channel.Type);
  if (!channel.lift) return new Array(count).fill(undefined);
  return Array.from({ length: count }, (_, i) => channel.lift(at + i * channel.size));
}

function $pipeCancel(handle, side) {
  const end = $table[handle];
  const { pipe, event } = end;
  if (event !== null) {
    end.event = null;
    return event[1];
  }
  pipe[side] = null;
  return $outcome(pipe.channel, 0, 2);
}

function $pipeDrop(handle, side) {
  const { pipe } = $table[handle];
  $dropWaitable(handle);
  pipe.gone |= 1;
  if (side === "read") {
    if (pipe.write !== null) $finish(pipe, "write", 0, 1);
    pipe.source?.drop();
  } else {
    if (pipe.read !== null) $finish(pipe, "read", 0, 1);
    pipe.pull?.();
  }
}

// What is read from the host's iterator.
const $source = (pipe, iterator) => ({
  iterator,
  buffer: null,
  from: 0,
  ended: false,
  fetching: false,
  read(at, count) {
    if (this.buffer !== null) return $outcome(pipe.channel, $fill(pipe, at, count), 0);
    if (this.ended) return $outcome(pipe.channel, 0, 1);
    pipe.read = { at, count };
    $fetch(pipe);
    return -1;
  },
  drop() {
    if (!this.ended) iterator.return?.();
    this.ended = true;
  },
});

// What the host gives as the readable end.
function $send(value, channel, s, i, j, k, l) {
  const pipe = $pipe(channel);
  let iterator;
  if (channel.future) {
    const promise = Promise.resolve(value);
    iterator = { next: () => promise.then((value) => ({ done: false, value })) };
  } else {
    iterator = value?.[Symbol.asyncIterator]?.() ?? value?.[Symbol.iterator]?.();
    if (!iterator || typeof value === "string") $wrong("an async iterable", value, s, i, j, k, l);
  }
  pipe.source = $source(pipe, iterator);
  pipe.readable = $waitable({ pipe });
  return pipe.readable.handle;
}

// A readable end that the component gives away.
function $reader(channel, handle) {
  const { pipe } = $table[handle];
  $dropWaitable(handle);
  pipe.readable = null;
  if (pipe.source !== null) return channel.future ? $first(pipe.source.iterator) : $iterable(pipe.source.iterator);
  if (channel.future) return $pull(pipe).then((values) => values[0]);
  let buffer = [];
  const ends = async () => {
    pipe.gone |= 1;
    if (pipe.write !== null) $finish(pipe, "write", 0, 1);
    return { done: true, value: undefined };
  };
  return $iterable({
    async next() {
      while (buffer !== null && buffer.length === 0) {
        const values = await $pull(pipe);
        if (values === null) return { done: true, value: undefined };
        if (channel.Type) return { done: false, value: values };
        buffer = values;
      }
      return { done: false, value: buffer.shift() };
    },
    return: ends,
  });
}

const $first = async (iterator) => (await iterator.next()).value;

const $iterable = (iterator) => ({ ...iterator, next: () => iterator.next(), [Symbol.asyncIterator]: function () { return this; } });

// The next values of the component; `null` after the last.
function $pull(pipe) {
  return new Promise((resolve, reject) => {
    if ($state === 3) return reject($reason);
    if (pipe.write !== null) {
      const { at, count } = pipe.write;
      const values = $values(pipe.channel, at, count);
      $finish(pipe, "write", count, 0);
      return resolve(values);
    }
    if (pipe.gone !== 0) return resolve(null);
    pipe.pull = (at, count) => resolve(at === undefined ? null : $values(pipe.channel, at, count));
  });
}
