// Tasks of asynchronous exports. The component says how each goes on: 0 it has ended, 1 it goes on
// after others, 2 it waits for a set of waitables.
function $spawn(name, options, callback, start) {
  return new Promise((resolve, reject) => {
    const signal = options?.signal;
    signal?.throwIfAborted();
    if ($suspended !== null || $running()) {
      resolve(Promise.resolve($suspended).then(() => $spawn(name, options, callback, start)));
      return;
    }
    $enter(name);
    const task = { name, resolve, reject, callback, context: 0, set: null, signal, aborted: false };
    if (signal) {
      task.abort = () => {
        task.aborted = true;
        if (task.set !== null) $soon(() => $wake(task.set));
      };
      signal.addEventListener("abort", task.abort);
    }
    $tasks.add(task);
    $step(task, start);
  });
}

// Whether this is called by an import. Tasks begin when the call of that has returned.
const $running = () => $state === 1 || $state === 2;

// Whether turns of tasks may be suspended, too. The host asks for it by listening to them.
const $turns = typeof $options.turns === "function" && typeof WebAssembly.promising === "function";

// What the turn of a task calls.
const $entry = (core) => ($turns ? $promised(core) : core);

// Begins a task: the code for it, or a promise of it.
function $begin(core, ...args) {
  $state = 2;
  const code = $entry(core)(...args);
  $fresh();
  return code;
}

function $step(task, step) {
  $task = task;
  $context = task.context;
  $may = $turns;
  let code;
  try {
    code = step();
  } catch (error) {
    $fail(task, error);
    return;
  }
  if (typeof code === "object") $unfinished(task, code);
  else $stepped(task, code);
}

// A turn that may be suspended: nothing else begins before it has ended.
async function $unfinished(task, turn) {
  const release = $suspends();
  try {
    const code = await turn;
    $fresh();
    $stepped(task, code);
  } catch (error) {
    $fail(task, error);
  } finally {
    release();
  }
}

function $fail(task, error) {
  $over(task);
  task.reject($failed(error));
  $turned(task);
}

function $turned(task) {
  task.context = $context;
  $task = null;
  $may = false;
  $leave();
}

function $stepped(task, code) {
  $turned(task);
  if (code === 0) {
    $over(task);
  } else if ((code & 15) === 1) {
    $turn(() => $resume(task, 0, 0, 0));
  } else {
    task.set = $table[code >>> 4];
    task.set.waiter = task;
    if ($pending(task.set)) $soon(() => $wake(task.set));
  }
}

function $over(task) {
  $tasks.delete(task);
  task.signal?.removeEventListener("abort", task.abort);
}

function $resume(task, event, index, payload) {
  if ($suspended !== null) {
    $suspended.then(() => $resume(task, event, index, payload));
    return;
  }
  if ($state !== 0) return;
  $enter(task.name);
  $state = 2;
  $step(task, () => {
    const code = $entry($x[task.callback])(event, index, payload);
    $fresh();
    return code;
  });
}

const $soon = queueMicrotask;

// After what else is there to do. Browsers put timers off that follow one another.
function $turn(next) {
  if (typeof setImmediate === "function") return setImmediate(next);
  if (typeof MessageChannel !== "function") return setTimeout(next, 0);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(0);
}

function $pending(set) {
  if (set.waiter?.aborted) return true;
  for (const waitable of set.members) if (waitable.event !== null) return true;
  return false;
}

// Takes an event of a set: what happened, to which handle, and with what result.
function $next(set) {
  for (const waitable of set.members) {
    if (waitable.event !== null) {
      const [event, payload] = waitable.event;
      waitable.event = null;
      return [event, waitable.handle, payload];
    }
  }
  return [0, 0, 0];
}

function $wake(set) {
  const task = set?.waiter;
  if (task?.go && $pending(set)) return task.go();
  if (!task || $state !== 0) return;
  let event;
  if (task.aborted) {
    task.aborted = false;
    event = [6, 0, 0];
  } else {
    event = $next(set);
    if (event[0] === 0) return;
  }
  set.waiter = null;
  task.set = null;
  $resume(task, ...event);
}

function $happened(waitable, event, payload) {
  waitable.event = [event, payload];
  const { set } = waitable;
  if (set?.waiter) $soon(() => $wake(set));
}

function $return(value, error) {
  if (error) $task.reject(error);
  else $task.resolve(value);
}

function $waitable(entry) {
  const waitable = Object.assign(entry, { event: null, set: null, handle: 0 });
  waitable.handle = $put(waitable);
  return waitable;
}

function $dropWaitable(handle) {
  const waitable = $remove(handle);
  waitable.set?.members.delete(waitable);
}

// What functions of the host's are given that may answer later: a signal, made if it is asked for.
class $Options {
  #made;
  get signal() {
    return (this.#made ??= new AbortController()).signal;
  }
  static abort(options) {
    options.#made?.abort();
  }
}

// A call of a function of the host's that may answer later.
function $subtask(raises, call, store) {
  let value;
  let raised = false;
  const options = new $Options();
  try {
    value = call(options);
  } catch (error) {
    if (!raises) throw error;
    value = $payload(error);
    raised = true;
  }
  if (raised || typeof value?.then !== "function") {
    store(value, raised);
    return 2;
  }
  const subtask = $waitable({ over: false, options });
  const settle = (value, raised) => {
    if (subtask.over || $state === 3) return;
    try {
      $fresh();
      store(value, raised);
    } catch (error) {
      $end(error);
      return;
    }
    subtask.over = true;
    $happened(subtask, 1, 2);
  };
  value.then(
    (value) => settle(value, false),
    (error) => {
      if (raises && $isResult(error)) settle(error.payload, true);
      else if (!subtask.over) $end(error);
    },
  );
  return 1 | (subtask.handle << 4);
}

const $setNew = () => $put({ members: new Set(), waiter: null });

// Waits in the middle of a call, where the engine can suspend it.
const $setWait = typeof WebAssembly.Suspending === "function" ? new WebAssembly.Suspending($waits) : $waits;

function $waits(handle, at) {
  const set = $table[handle];
  if ($pending(set)) return $setPoll(handle, at);
  if (typeof WebAssembly.Suspending !== "function") {
    throw new Error("the component waits in the middle of a call, which this engine cannot do (WebAssembly.Suspending): make it a coroutine function");
  }
  const context = $context;
  return new Promise((resolve) => {
    set.waiter = {
      go() {
        set.waiter = null;
        $context = context;
        resolve($setPoll(handle, at));
      },
    };
  });
}

// What calls wait for until the one that is suspended has ended: there is one stack.
let $suspended = null;

// A call is suspended. Gives what ends that.
function $suspends() {
  let release;
  $suspended = new Promise((resolve) => (release = resolve));
  $options.turns?.($suspended);
  return () => {
    $suspended = null;
    release();
    for (const entry of $table) if (entry?.waiter) $wake(entry);
  };
}

async function $alone(name, call) {
  while ($suspended !== null || $running()) await $suspended;
  $enter(name);
  $may = typeof WebAssembly.promising === "function";
  const release = $suspends();
  try {
    return $checked(await call());
  } catch (error) {
    throw $failed(error);
  } finally {
    $leave();
    $may = false;
    release();
  }
}

const $promising = new Map();

// The same function, which gives a promise and may be suspended.
function $promised(core) {
  let known = $promising.get(core);
  if (known === undefined) $promising.set(core, (known = WebAssembly.promising(core)));
  return known;
}

// What a call that may have been suspended gives.
const $checked = (value) => value;

// A call that may be suspended begins.
function $begins() {}

// Calls an export which may be suspended.
async function $suspend(name, ...args) {
  $state = 2;
  $begins();
  const core = typeof WebAssembly.promising === "function" ? $promised($x[name]) : $x[name];
  const result = await core(...args);
  $fresh();
  return result;
}

function $setPoll(handle, at) {
  const [event, index, payload] = $next($table[handle]);
  $fresh();
  $D.setUint32(at, index, true);
  $D.setUint32(at + 4, payload, true);
  return event;
}

function $join(handle, set) {
  const waitable = $table[handle];
  waitable.set?.members.delete(waitable);
  waitable.set = set === 0 ? null : $table[set];
  waitable.set?.members.add(waitable);
  if (waitable.event !== null && waitable.set?.waiter) $soon(() => $wake(waitable.set));
}

function $subtaskCancel(handle) {
  const subtask = $table[handle];
  subtask.event = null;
  if (subtask.over) return 2;
  subtask.over = true;
  clearTimeout(subtask.timer);
  if (subtask.options) $Options.abort(subtask.options);
  return 4;
}

function $taskCancel() {
  $task.reject($task.signal?.reason ?? new Error(`${$task.name}: cancelled`));
}

const $contextGet = () => $context;

function $contextSet(value) {
  $context = value;
}

function $waitFor(nanoseconds) {
  const subtask = $waitable({ over: false });
  const milliseconds = Number(BigInt.asUintN(64, nanoseconds)) / 1e6;
  const end = performance.now() + milliseconds;
  const check = () => {
    const left = end - performance.now();
    if (left > 0) {
      subtask.timer = setTimeout(check, Math.min(Math.ceil(left), 2 ** 31 - 1));
    } else if (!subtask.over) {
      subtask.over = true;
      $happened(subtask, 1, 2);
    }
  };
  if (milliseconds <= 0) {
    $remove(subtask.handle);
    return 2;
  }
  check();
  return 1 | (subtask.handle << 4);
}
