// What the component has handles of: resources, tasks, ends of streams. Zero is no handle.
const $table = [null];

const $free = [];

function $put(entry) {
  const handle = $free.length === 0 ? $table.length : $free.pop();
  $table[handle] = entry;
  return handle;
}

function $remove(handle) {
  const entry = $table[handle];
  if (entry === null || entry === undefined) throw new Error(`there is no handle ${handle}`);
  $table[handle] = null;
  $free.push(handle);
  return entry;
}

// Objects of the host.
function $add(value, own, s, i, j, k, l) {
  if (value === null || typeof value !== "object") $wrong("an object that stands for a resource", value, s, i, j, k, l);
  return $put({ value, own });
}

function $at(handle) {
  return $table[handle].value;
}

function $taken(handle) {
  return $remove(handle).value;
}

function $dropHandle(handle) {
  const { value, own } = $remove(handle);
  if (own) value[$dispose]?.();
}

// Objects of the component.
function $newHandle(rep) {
  return $put({ rep, own: true });
}

function $repOf(handle) {
  return $table[handle].rep;
}

function $dropRep(handle, Class) {
  const { rep, own } = $remove(handle);
  if (own) $x[Class.$drop]?.(rep);
}

function $made(Class, rep, own) {
  const object = Object.create(Class.prototype);
  Object.defineProperty(object, $rep_, { value: { rep, own } });
  return object;
}

function $owned(Class, handle) {
  return $made(Class, $remove(handle).rep, true);
}

function $lent(Class, handle) {
  return $made(Class, $table[handle].rep, false);
}

function $rep(value, Class, s, i, j, k, l) {
  const inner = value instanceof Class ? value[$rep_] : undefined;
  if (inner?.rep === undefined) $wrong(inner ? `a ${Class.name} that was not given away` : `a ${Class.name}`, value, s, i, j, k, l);
  return inner.rep;
}

function $give(value, Class, s, i, j, k, l) {
  const rep = $rep(value, Class, s, i, j, k, l);
  value[$rep_].rep = undefined;
  return $put({ rep, own: true });
}

function $drop(object, Class) {
  const inner = object[$rep_];
  const { rep, own } = inner;
  if (rep === undefined || !own) return;
  $enter(Class.name);
  inner.rep = undefined;
  try {
    $state = 2;
    $x[Class.$drop]?.(rep);
    $fresh();
  } catch (error) {
    throw $failed(error);
  } finally {
    $leave();
  }
}
