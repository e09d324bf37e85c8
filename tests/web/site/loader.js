// Takes modules that export a memory `m`.
export default {
  match: (module) => WebAssembly.Module.exports(module).some(({ kind, name }) => kind === "memory" && name === "m"),
  async load(module) {
    const { exports } = await WebAssembly.instantiate(module);
    const names = ["twice", "memory"];
    return { kind: "capability", names, fns: [(text) => text + text, () => exports.m.buffer.byteLength >> 16] };
  },
};
