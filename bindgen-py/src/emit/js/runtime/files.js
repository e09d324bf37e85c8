// What Python gets of a system: folders, standard input, arguments, and the environment. Folders are
// in memory, of Node, or of a page's private file system.

const ERRNO = { EACCES: 2, EBADF: 8, EEXIST: 20, EINVAL: 28, EIO: 29, EISDIR: 31, ENOENT: 44, ENOSPC: 51, ENOTDIR: 54, ENOTEMPTY: 55, ENOTSUP: 58, EPERM: 63, EROFS: 69, EXDEV: 75, ENOTCAPABLE: 76 };

const fail = (code) => {
  throw Object.assign(new Error(code), { code });
};

// A folder in memory, with files by path.
export function memory(files = {}) {
  const node = (content) => ({ content, size: content instanceof Map ? 0 : content.length, time: Date.now() });
  const root = node(new Map());
  const find = (path) => path.split("/").reduce((at, name) => (name === "" ? at : at?.content instanceof Map ? at.content.get(name) : undefined), root);
  const known = (path) => find(path) ?? fail("ENOENT");
  const above = (path) => {
    const at = path.lastIndexOf("/");
    const { content } = known(path.slice(0, Math.max(at, 0)));
    return content instanceof Map ? [content, path.slice(at + 1)] : fail("ENOTDIR");
  };
  const folder = {
    stat(path) {
      const found = find(path);
      return found && { directory: found.content instanceof Map, size: found.size, time: found.time };
    },
    list: (path) => [...known(path).content.keys()],
    open(path, { create }) {
      if (create && !find(path)) {
        const [names, name] = above(path);
        names.set(name, node(new Uint8Array(0)));
      }
      const file = known(path);
      const resize = (size) => {
        if (size > file.content.length) {
          const larger = new Uint8Array(Math.max(size, file.content.length * 2));
          larger.set(file.content.subarray(0, file.size));
          file.content = larger;
        } else if (size < file.size) file.content.fill(0, size, file.size);
        file.size = size;
        file.time = Date.now();
      };
      return {
        size: () => file.size,
        read(at, into) {
          const part = file.content.subarray(Math.min(at, file.size), Math.min(at + into.length, file.size));
          into.set(part);
          return part.length;
        },
        write(at, bytes) {
          resize(Math.max(file.size, at + bytes.length));
          file.content.set(bytes, at);
          return bytes.length;
        },
        truncate: resize,
        close() {},
      };
    },
    makeDirectory(path) {
      const [names, name] = above(path);
      if (names.has(name)) fail("EEXIST");
      names.set(name, node(new Map()));
    },
    remove(path, directory) {
      const [names, name] = above(path);
      const { content } = known(path);
      if (directory !== content instanceof Map) fail(directory ? "ENOTDIR" : "EISDIR");
      if (directory && content.size > 0) fail("ENOTEMPTY");
      names.delete(name);
    },
    rename(from, to) {
      const moved = known(from);
      if (`${to}/`.startsWith(`${from}/`)) return from === to ? undefined : fail("EINVAL");
      const there = find(to);
      if (there) folder.remove(to, moved.content instanceof Map);
      const [[names, name], [others, other]] = [above(from), above(to)];
      names.delete(name);
      others.set(other, moved);
    },
    // What is in a file; nothing if there is none.
    read(path) {
      const file = find(path.replace(/^\/+/, ""));
      return file?.content instanceof Uint8Array ? file.content.slice(0, file.size) : undefined;
    },
    // Makes a file, and the folders that it is in.
    write(path, content) {
      const names = path.split("/").filter((name) => name !== "");
      names.slice(0, -1).forEach((_, at) => {
        const inner = names.slice(0, at + 1).join("/");
        if (!find(inner)) folder.makeDirectory(inner);
      });
      const [inside, name] = above(names.join("/"));
      inside.set(name, node(typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content)));
    },
  };
  for (const [path, content] of Object.entries(files)) folder.write(path, content);
  return folder;
}

// A folder of Node, Deno, or Bun: `fs` is their `node:fs`.
export function node(fs, root) {
  const at = (path) => (path === "" ? root : `${root}/${path}`);
  return {
    stat(path) {
      const found = fs.statSync(at(path), { throwIfNoEntry: false });
      return found && { directory: found.isDirectory(), size: found.size, time: found.mtimeMs };
    },
    list: (path) => fs.readdirSync(at(path)),
    open(path, { create, write }) {
      const { O_RDONLY, O_RDWR, O_CREAT } = fs.constants;
      const file = fs.openSync(at(path), (write ? O_RDWR : O_RDONLY) | (create ? O_CREAT : 0));
      return {
        size: () => fs.fstatSync(file).size,
        read: (at, into) => fs.readSync(file, into, 0, into.length, at),
        write: (at, bytes) => fs.writeSync(file, bytes, 0, bytes.length, at),
        truncate: (size) => fs.ftruncateSync(file, size),
        flush: () => fs.fsyncSync(file),
        close: () => fs.closeSync(file),
      };
    },
    makeDirectory: (path) => fs.mkdirSync(at(path)),
    remove: (path, directory) => (directory ? fs.rmdirSync : fs.unlinkSync)(at(path)),
    rename: (from, to) => fs.renameSync(at(from), at(to)),
  };
}

// A folder of a page's private file system (`navigator.storage.getDirectory()`): it is read whole,
// and `save` writes back what differs.
export async function opfs(directory) {
  const folder = memory();
  let saved = new Map();
  const read = async (handle, path) => {
    for await (const [name, inner] of handle.entries()) {
      const at = path === "" ? name : `${path}/${name}`;
      if (inner.kind === "file") {
        folder.write(at, await (await inner.getFile()).arrayBuffer());
        saved.set(at, folder.stat(at).time);
      } else {
        folder.makeDirectory(at);
        saved.set(at, null);
        await read(inner, at);
      }
    }
  };
  const write = async (handle, path, now) => {
    for (const name of folder.list(path)) {
      const at = path === "" ? name : `${path}/${name}`;
      const { directory, time } = folder.stat(at);
      now.set(at, directory ? null : time);
      const known = saved.get(at);
      if (known !== undefined && (known === null) !== directory) await handle.removeEntry(name, { recursive: true });
      if (directory) {
        await write(await handle.getDirectoryHandle(name, { create: true }), at, now);
      } else if (known !== time) {
        const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
        await stream.write(folder.read(at));
        await stream.close();
      }
    }
    for await (const name of handle.keys()) {
      if (!folder.stat(path === "" ? name : `${path}/${name}`)) await handle.removeEntry(name, { recursive: true });
    }
  };
  folder.save = async () => {
    const now = new Map();
    await write(directory, "", now);
    saved = now;
  };
  await read(directory, "");
  return folder;
}

// Gives the functions of WASI what is in `options`.
export function add(functions, options, io) {
  texts(functions, "args", options.args ?? [], io);
  texts(functions, "environ", Object.entries(options.env ?? {}).map((it) => it.join("=")), io);
  if (options.stdin) input(functions, options.stdin, io);
  if (options.files || options.mounts) addFolders(functions, options, io);
}

// Arguments, or the environment.
function texts(functions, name, list, io) {
  const all = list.map((text) => new TextEncoder().encode(`${text}\0`));
  functions[`${name}_sizes_get`] = (count, bytes) => {
    io.put(count, all.length);
    io.put(bytes, all.reduce((sum, it) => sum + it.length, 0));
    return 0;
  };
  functions[`${name}_get`] = (pointers, at) => {
    for (const it of all) {
      io.put(pointers, at);
      io.bytes.set(it, at);
      pointers += 4;
      at += it.length;
    }
    return 0;
  };
}

// Standard input: a text, bytes, or a function that gives more of it.
function input(functions, stdin, io) {
  const bytes = (it) => (typeof it === "string" ? new TextEncoder().encode(it) : (it ?? new Uint8Array()));
  const more = typeof stdin === "function" ? stdin : undefined;
  let left = bytes(more ? undefined : stdin);
  const take = (given, vectors, count, read) => {
    left = given;
    let total = 0;
    for (let i = 0; i < count && left.length > 0; i++) {
      const at = io.get(vectors + 8 * i);
      const part = left.subarray(0, io.get(vectors + 8 * i + 4));
      io.bytes.set(part, at);
      left = left.subarray(part.length);
      total += part.length;
    }
    io.put(read, total);
    return 0;
  };
  functions.fd_read = (fd, ...to) => {
    if (fd !== 0) return ERRNO.EBADF;
    const given = left.length === 0 && more ? io.ask(more) : left;
    if (typeof given?.then !== "function") return take(bytes(given), ...to);
    if (!io.waits?.()) throw new Error(`standard input is a promise, ${io.onlyAsync}`);
    return io.pause(io.wait(given).then((given) => take(bytes(given), ...to)));
  };
}

function addFolders(functions, options, io) {
  const folders = Object.entries(options.mounts ?? {});
  if (options.files) folders.unshift(["/", typeof options.files.open === "function" ? options.files : memory(options.files)]);
  // The first descriptor after those of standard streams.
  const FIRST = 3;
  const open = folders.map(([root, folder]) => ({ root: new TextEncoder().encode(root), folder, path: "" }));
  const numbers = new Map();
  const text = (at, length) => new TextDecoder().decode(io.bytes.slice(at, at + length));
  const get = (fd) => open[fd - FIRST] ?? fail("EBADF");
  const file = (fd) => (get(fd).file ? get(fd) : fail("EISDIR"));
  const inside = (fd, at, length) => {
    const { folder, path } = get(fd);
    const names = path === "" ? [] : path.split("/");
    for (const name of text(at, length).split("/")) {
      if (name === "..") names.length === 0 ? fail("ENOTCAPABLE") : names.pop();
      else if (name !== "." && name !== "") names.push(name);
    }
    return { folder, path: names.join("/") };
  };
  const number = (folder, path) => {
    const key = `${folders.findIndex(([, it]) => it === folder)}:${path}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return BigInt(numbers.get(key));
  };
  const describe = (folder, path, at, size) => {
    const found = folder.stat(path) ?? (size === undefined ? fail("ENOENT") : { size, time: Date.now() });
    const time = BigInt(Math.round(found.time)) * 1000000n;
    io.bytes.fill(0, at, at + 64);
    const { view } = io;
    view.setBigUint64(at + 8, number(folder, path), true);
    view.setUint8(at + 16, found.directory ? 3 : 4);
    view.setBigUint64(at + 24, 1n, true);
    view.setBigUint64(at + 32, BigInt(size ?? found.size), true);
    for (const place of [40, 48, 56]) view.setBigUint64(at + place, time, true);
  };
  const moved = (vectors, count, move) => {
    let total = 0;
    for (let i = 0; i < count; i++) {
      const at = io.get(vectors + 8 * i);
      const length = io.get(vectors + 8 * i + 4);
      const part = length === 0 ? 0 : move(io.bytes.subarray(at, at + length), total);
      total += part;
      if (part < length) break;
    }
    return total;
  };
  const read = (fd, vectors, count, from) => moved(vectors, count, (bytes, done) => file(fd).file.read(from + done, bytes));
  const write = (fd, vectors, count, to) => {
    const it = file(fd);
    if (!it.writes) fail("EBADF");
    return moved(vectors, count, (bytes, done) => it.file.write(to + done, bytes));
  };
  const own = {
    fd_prestat_get(fd, at) {
      const { root } = get(fd);
      if (!root) return ERRNO.EBADF;
      io.put(at, 0);
      io.put(at + 4, root.length);
    },
    fd_prestat_dir_name(fd, at, length) {
      io.bytes.set(get(fd).root.subarray(0, length), at);
    },
    fd_fdstat_get(fd, at) {
      const it = get(fd);
      io.bytes.fill(0, at, at + 8);
      io.bytes.fill(255, at + 8, at + 24);
      io.bytes[at] = it.file ? 4 : 3;
      io.bytes[at + 2] = it.appends ? 1 : 0;
    },
    fd_fdstat_set_flags(fd, flags) {
      get(fd).appends = (flags & 1) === 1;
    },
    fd_filestat_get(fd, at) {
      const { folder, path, file } = get(fd);
      describe(folder, path, at, file?.size());
    },
    fd_filestat_set_size: (fd, size) => file(fd).file.truncate(Number(size)),
    fd_filestat_set_times: (fd) => void get(fd),
    fd_read(fd, vectors, count, at) {
      const it = file(fd);
      const done = read(fd, vectors, count, it.position);
      it.position += done;
      io.put(at, done);
    },
    fd_pread: (fd, vectors, count, from, at) => io.put(at, read(fd, vectors, count, Number(from))),
    fd_write(fd, vectors, count, at) {
      const it = file(fd);
      if (it.appends) it.position = it.file.size();
      const done = write(fd, vectors, count, it.position);
      it.position += done;
      io.put(at, done);
    },
    fd_pwrite: (fd, vectors, count, to, at) => io.put(at, write(fd, vectors, count, Number(to))),
    fd_seek(fd, offset, whence, at) {
      const it = file(fd);
      const to = Number(offset) + [0, it.position, it.file.size()][whence];
      if (to < 0) return ERRNO.EINVAL;
      it.position = to;
      io.view.setBigUint64(at, BigInt(to), true);
    },
    fd_tell: (fd, at) => io.view.setBigUint64(at, BigInt(file(fd).position), true),
    fd_sync: (fd) => get(fd).file?.flush?.(),
    fd_datasync: (fd) => get(fd).file?.flush?.(),
    fd_advise: (fd) => void file(fd),
    fd_close(fd) {
      get(fd).file?.close();
      open[fd - FIRST] = undefined;
    },
    fd_readdir(fd, at, length, cookie, used) {
      const { folder, path } = get(fd);
      const names = [".", "..", ...folder.list(path)];
      let done = 0;
      for (let index = Number(cookie); index < names.length && done < length; index++) {
        const inner = index < 2 ? path : path === "" ? names[index] : `${path}/${names[index]}`;
        const name = new TextEncoder().encode(names[index]);
        const entry = new Uint8Array(24 + name.length);
        const view = new DataView(entry.buffer);
        view.setBigUint64(0, BigInt(index + 1), true);
        view.setBigUint64(8, number(folder, inner), true);
        view.setUint32(16, name.length, true);
        view.setUint8(20, folder.stat(inner)?.directory ? 3 : 4);
        entry.set(name, 24);
        const part = entry.subarray(0, length - done);
        io.bytes.set(part, at + done);
        done += part.length;
      }
      io.put(used, done);
    },
    path_open(fd, _, at, length, how, rights, inherited, flags, opened) {
      const { folder, path } = inside(fd, at, length);
      const [create, directory, exclusive, truncate] = [1, 2, 4, 8].map((bit) => (how & bit) !== 0);
      const found = folder.stat(path);
      if (!found && !create) return ERRNO.ENOENT;
      if (found && create && exclusive) return ERRNO.EEXIST;
      if (directory && found && !found.directory) return ERRNO.ENOTDIR;
      const writes = (BigInt(rights) & 64n) !== 0n;
      const it = { folder, path, position: 0, appends: (flags & 1) === 1, writes };
      if (!found?.directory) {
        it.file = folder.open(path, { create, write: writes || truncate });
        if (truncate) it.file.truncate(0);
      } else if (writes && !directory) return ERRNO.EISDIR;
      // The least number that is free.
      const free = open.findIndex((it) => it === undefined);
      const place = free < 0 ? open.length : free;
      open[place] = it;
      io.put(opened, place + FIRST);
    },
    path_filestat_get(fd, _, at, length, stat) {
      const { folder, path } = inside(fd, at, length);
      describe(folder, path, stat);
    },
    path_filestat_set_times: (fd, _, at, length) => {
      const { folder, path } = inside(fd, at, length);
      if (!folder.stat(path)) fail("ENOENT");
    },
    path_create_directory(fd, at, length) {
      const { folder, path } = inside(fd, at, length);
      if (folder.stat(path)) return ERRNO.EEXIST;
      folder.makeDirectory(path);
    },
    path_remove_directory(fd, at, length) {
      const { folder, path } = inside(fd, at, length);
      folder.remove(path, true);
    },
    path_unlink_file(fd, at, length) {
      const { folder, path } = inside(fd, at, length);
      folder.remove(path, false);
    },
    path_rename(fd, at, length, other, to, size) {
      const [from, into] = [inside(fd, at, length), inside(other, to, size)];
      if (from.folder !== into.folder) return ERRNO.EXDEV;
      from.folder.rename(from.path, into.path);
    },
    path_link: () => ERRNO.ENOTSUP,
    path_symlink: () => ERRNO.ENOTSUP,
    path_readlink: () => ERRNO.EINVAL,
  };
  for (const [name, call] of Object.entries(own)) {
    const before = functions[name];
    functions[name] = (fd, ...rest) => {
      if (fd < FIRST && name.startsWith("fd_")) return before(fd, ...rest);
      try {
        return io.ask(() => call(fd, ...rest)) ?? 0;
      } catch (error) {
        const errno = ERRNO[error?.code];
        if (errno === undefined) throw error;
        return errno;
      }
    };
  }
}
