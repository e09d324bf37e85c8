// Values of scripts, in WAVE notation, from and to those that the module has: by their types.

/** What stands for resources: `named(type, name)` and `nameOf(type, object)`. */
export function reader(text, resources) {
  let at = 0;
  const space = () => {
    while (/\s/.test(text[at] ?? "")) at++;
  };
  const fail = (wanted) => {
    throw new Error(`expected ${wanted} at ${at} of \`${text}\``);
  };
  const is = (token) => {
    space();
    if (!text.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const need = (token) => is(token) || fail(`\`${token}\``);
  const word = () => {
    space();
    const found = /^%?[A-Za-z0-9_+.\-]+/.exec(text.slice(at)) ?? fail("a word");
    at += found[0].length;
    return found[0].replace(/^%/, "");
  };
  const quoted = (quote) => {
    need(quote);
    let value = "";
    while (text[at] !== quote) {
      if (at >= text.length) fail(quote);
      if (text[at] !== "\\") {
        const char = String.fromCodePoint(text.codePointAt(at));
        value += char;
        at += char.length;
        continue;
      }
      const escape = text[at + 1];
      const code = /^\\u\{([0-9a-f]+)\}/i.exec(text.slice(at));
      value += code ? String.fromCodePoint(parseInt(code[1], 16)) : { n: "\n", t: "\t", r: "\r" }[escape] ?? escape;
      at += code ? code[0].length : 2;
    }
    at++;
    return value;
  };
  const items = (close, item) => {
    const values = [];
    while (!is(close)) {
      values.push(item(values.length));
      if (!is(",")) {
        need(close);
        break;
      }
    }
    return values;
  };
  const payload = (type) => {
    if (!type) return undefined;
    need("(");
    const value = read(type);
    need(")");
    return value;
  };
  const tagged = (tag, type) => (type ? { tag, val: payload(type) } : { tag });
  function read(type) {
    if (typeof type === "string") {
      if (type === "string") return quoted('"');
      if (type === "char") return quoted("'");
      if (type === "bool") return word() === "true";
      const found = word();
      if (/64$/.test(type) && type !== "f64") return BigInt(found);
      return { inf: Infinity, "-inf": -Infinity, nan: NaN }[found] ?? Number(found);
    }
    const [kind, ...of] = type;
    switch (kind) {
      case "list": need("["); return array(of[0], items("]", () => read(of[0])));
      case "fixed": need("["); return items("]", () => read(of[0]));
      case "map": need("["); return new Map(items("]", () => read(["tuple", of[0], of[1]])));
      case "tuple": need("("); return items(")", (index) => read(of[index]));
      case "flags": {
        need("{");
        const set = items("}", word);
        return Object.fromEntries(of.map(([wit, js]) => [js, set.includes(wit)]));
      }
      case "record": {
        need("{");
        if (is(":")) need("}");
        else {
          const given = items("}", () => {
            const name = word();
            need(":");
            const field = of.find(([wit]) => wit === name) ?? fail("a field");
            return [field[1], read(field[2])];
          });
          return { ...Object.fromEntries(of.map(([, js]) => [js, undefined])), ...Object.fromEntries(given) };
        }
        return {};
      }
      case "enum": return word();
      case "variant": {
        const name = word();
        const found = of.find(([wit]) => wit === name) ?? fail("a case");
        return tagged(name, found[1]);
      }
      case "option": {
        const start = at;
        const found = /[\[{("']/.test((space(), text[at])) ? "" : word();
        if (of[1]) return found === "none" ? { tag: "none" } : tagged("some", of[0]);
        if (found === "none") return undefined;
        if (found === "some" && text[at] === "(") return payload(of[0]);
        at = start;
        return read(of[0]);
      }
      case "result": {
        const tag = word();
        return tagged(tag, tag === "ok" ? of[0] : of[1]);
      }
      case "resource": return resources.named(type, word());
      default: throw new Error(`scripts have no values of ${kind}`);
    }
  }
  return { read, items, need, is, word, rest: () => text.slice(at), done: () => (space(), at >= text.length) };
}

const ARRAYS = { u8: Uint8Array, s8: Int8Array, u16: Uint16Array, s16: Int16Array, u32: Uint32Array, s32: Int32Array, u64: BigUint64Array, s64: BigInt64Array, f32: Float32Array, f64: Float64Array };

const array = (type, values) => (ARRAYS[type] ? ARRAYS[type].from(values) : values);

/** The text of a value, in one way for each. It must be what its type says. */
export function write(type, value, resources) {
  const put = (type, value) => write(type, value, resources);
  const expect = (right) => {
    if (!right) throw new Error(`${String(value)} is no value of ${JSON.stringify(type)}`);
  };
  const label = (name, type, value) => (type ? `${name}(${put(type, value)})` : name);
  if (typeof type === "string") {
    if (type === "string" || type === "char") {
      expect(typeof value === "string");
      return JSON.stringify(value);
    }
    expect(typeof value === (type === "bool" ? "boolean" : /64$/.test(type) && type !== "f64" ? "bigint" : "number"));
    return Object.is(value, -0) ? "-0" : String(type === "f32" ? Math.fround(value) : value);
  }
  const [kind, ...of] = type;
  switch (kind) {
    case "list":
      expect(ARRAYS[of[0]] ? value instanceof ARRAYS[of[0]] : Array.isArray(value));
      return `[${Array.from(value, (item) => put(of[0], item)).join(", ")}]`;
    case "fixed": return `[${value.map((item) => put(of[0], item)).join(", ")}]`;
    case "map": return `[${Array.from(value, ([key, item]) => `(${put(of[0], key)}, ${put(of[1], item)})`).join(", ")}]`;
    case "tuple": expect(value.length === of.length); return `(${value.map((item, index) => put(of[index], item)).join(", ")})`;
    case "flags": return `{${of.filter(([, js]) => value[js]).map(([wit]) => wit).join(", ")}}`;
    case "record": return `{${of.map(([wit, js, type]) => `${wit}: ${put(type, value[js])}`).join(", ")}}`;
    case "enum": expect(of.includes(value)); return value;
    case "variant": {
      const found = of.find(([wit]) => wit === value.tag);
      expect(found);
      return label(value.tag, found[1], value.val);
    }
    case "option":
      if (of[1]) return value.tag === "none" ? "none" : label("some", of[0], value.val);
      return value === undefined || value === null ? "none" : label("some", of[0], value);
    case "result": return label(value.tag, value.tag === "ok" ? of[0] : of[1], value.val);
    case "resource": return resources.nameOf(type, value);
    default: throw new Error(`scripts have no values of ${kind}`);
  }
}
