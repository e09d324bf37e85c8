// Calls that failed, of which the component tells by `hognose:control/failures`, for what it is in
// place of statements of the same name. What such a call gives is all zeros, and means nothing.

// The failure of the call that is about to return, and below, of the one that was suspended.
let $failure;

let $late;

// How many calls of asynchronous functions have begun.
let $calls = 0;

function $report(f, fs, k, ks, m, ms, t, ts, call) {
  $fresh();
  const [kind, message, cause] = [$text(k, ks), $text(m, ms), $text(t, ts)];
  const error = new PythonError(message === "" ? kind : `${kind}: ${message}`, { cause: cause.trimEnd() });
  if (call === 0) {
    $failure = error;
    return;
  }
  for (const task of $tasks) if (task.number === call) return task.reject(error);
  $late = error;
}

function $begin(core, ...args) {
  $state = 2;
  $task.number = ++$calls;
  const code = $entry(core)(...args);
  $fresh();
  return code;
}

function $do(name, call) {
  $enter(name);
  try {
    const value = call();
    const error = $failure;
    if (error === undefined) return value;
    $failure = undefined;
    throw $own = error;
  } catch (error) {
    throw $failed(error);
  } finally {
    $leave();
  }
}

// The last act of a call that may be suspended.
function $checked(value) {
  const error = $late;
  if (error === undefined) return value;
  $late = undefined;
  throw $own = error;
}

function $begins() {
  $calls++;
}

// Why the instance has ended.
function $why(error) {
  return $failure ?? $late ?? error;
}
