// Plays the scripts of `tests/runtime/` with the modules that were built of them, in any engine.
import { reader, write } from "./wave.mjs";

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** The steps of a script; `tests/runtime/README.md` has the notation. */
function parse(text) {
  const steps = [];
  let together = null;
  let echo = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (!line.trim() || line.trimStart().startsWith("#")) continue;
    const [, word, rest = ""] = /^@(\S+)\s*(.*)$/.exec(line) ?? [];
    if (word === "echo") echo = true;
    else if (word === "together") steps.push((together = { kind: "together", calls: [] }));
    else if (word === "end") together = null;
    else if (word === "drop") steps.push({ kind: "drop", calls: [call(index, rest, "")] });
    else if (word) steps.push({ kind: word, rest: rest.trim(), calls: [] });
    else if (/^\s/.test(line)) detail(steps.at(-1).calls.at(-1), line.trim(), index);
    else {
      const [text, outcome] = cut(line);
      const made = call(index, text, outcome);
      if (together) together.calls.push(made);
      else steps.push({ kind: "call", calls: [made] });
    }
  }
  return { steps, echo };
}

const call = (index, text, outcome) => ({ line: index + 1, text: text.trim(), outcome: outcome.trim(), imports: [], out: [], err: [] });

/** `name(arguments)`, and what follows it. */
function cut(line) {
  let depth = 0;
  let quote = null;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (quote) {
      if (char === "\\") at++;
      else if (char === quote) quote = null;
    } else if (char === '"' || (char === "'" && depth > 0)) quote = char;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return [line.slice(0, at + 1), line.slice(at + 1)];
  }
  throw new Error(`no call in \`${line}\``);
}

function detail(call, text, index) {
  const [, word, rest] = /^(\S+)\s+(.*)$/.exec(text);
  if (word === "out" || word === "err") call[word].push(reader(rest).read("string"));
  else if (rest.startsWith("drop ")) call.imports.push({ line: index + 1, text: rest.trim(), delay: 0 });
  else {
    const [text, more] = cut(rest);
    const [, answer, delay = "0"] = /^\s*(?:->\s*(.*?))?\s*(?:after\s+(\d+))?\s*$/.exec(more);
    call.imports.push({ line: index + 1, text, answer, delay: Number(delay) });
  }
}

/** One case: its instances, its host functions, and what resources are called. */
class Case {
  constructor(given, made) {
    this.given = given;
    this.made = made;
    this.expected = [];
    this.remembered = new Map();
    this.wasi = { args: [], env: {} };
    this.forget();
  }

  forget() {
    this.instance = null;
    this.hosts = new Map();
    this.guests = [];
    this.stdout = this.stderr = "";
  }

  named([, , exported, interface_, name], text) {
    if (exported) return this.guests[Number(text.slice(1)) - 1] ?? fail(`there is no resource ${text}`);
    if (!this.hosts.has(text)) {
      const { prototype } = (interface_ === null ? this.imports : this.imports[interface_])[name];
      this.hosts.set(text, Object.assign(Object.create(prototype), { called: text }));
    }
    return this.hosts.get(text);
  }

  nameOf([, , exported], object) {
    if (!exported) return object.called;
    if (!this.guests.includes(object)) this.guests.push(object);
    return `r${this.guests.indexOf(object) + 1}`;
  }

  /** What the host gives, from the list of the world's imports. */
  host() {
    this.imports = {};
    for (const { name, interface: key, class: of, kind, js, params, result, async } of this.given.imports) {
      const scope = key === null ? this.imports : (this.imports[key] ??= {});
      const answer = (values) => this.answer(name, params, result, async, values);
      if (!of) {
        scope[js] = (...values) => answer(values);
        continue;
      }
      const self = this;
      const Class = (scope[of] ??= class {
        constructor(...values) {
          return Class.build(values);
        }
        [Symbol.dispose]() {
          self.dropped(this.called);
        }
      });
      if (kind === "constructor") Class.build = answer;
      else if (kind === "static") Class[js] = (...values) => answer(values);
      else Class.prototype[js] = function (...values) {
        return answer([this, ...values]);
      };
    }
    return this.imports;
  }

  answer(name, params, result, async, values) {
    const give = (value) => {
      if (result?.[0] !== "result") return value;
      if (value.tag === "ok") return value.val;
      throw new this.made.ComponentError(value.val);
    };
    if (this.expected.length === 0 && this.echo) return give(values[0]);
    values.length = params.length;
    const came = `${name}(${values.map((value, index) => write(params[index], value, this)).join(", ")})`;
    const at = this.anyOrder ? this.expected.findIndex((it) => it.text.startsWith(`${name}(`)) : 0;
    const [expected] = this.expected.splice(Math.max(at, 0), 1);
    const wanted = expected && this.canonical(expected.text, name, params);
    if (came !== wanted) {
      this.mismatch ??= `the component called \`${came}\`, expected \`${wanted ?? "nothing"}\``;
      throw new Error(this.mismatch);
    }
    const value = result === null ? undefined : reader(expected.answer, this).read(result);
    return async && expected.delay ? sleep(expected.delay).then(() => give(value)) : give(value);
  }

  canonical(text, name, params) {
    const start = text.indexOf("(", text.startsWith("[") || text.includes(".[") ? text.lastIndexOf("]") : 0);
    if (text.slice(0, start) !== name) return text;
    const values = reader(text.slice(start), this);
    values.need("(");
    const given = values.items(")", (index) => values.read(params[index]));
    return `${name}(${given.map((value, index) => write(params[index], value, this)).join(", ")})`;
  }

  dropped(name) {
    if (this.expected.length === 0 && this.echo) return;
    const expected = this.expected.shift();
    if (expected?.text !== `drop ${name}`) {
      this.mismatch ??= `\`drop ${name}\`, expected \`${expected?.text ?? "nothing"}\``;
      throw new Error(this.mismatch);
    }
  }

  find(name) {
    const wanted = name.replace("#", ".");
    const { exports } = this.given;
    const found = exports.filter((it) => it.full === wanted);
    const short = found.length ? found : exports.filter((it) => it.name === wanted || it.item === wanted);
    if (short.length !== 1) throw new Error(`${short.length} functions are called \`${name}\``);
    return short[0];
  }

  async start() {
    const wasi = {
      ...this.wasi,
      stdout: (text) => (this.stdout += text),
      // What asyncio's debug mode says of machines that are busy is no matter of the case.
      stderr: (text) => (this.stderr += text.replace(/^Executing <.*> took [\d.]+ seconds\n/gm, "")),
    };
    this.instance = await this.made.instantiate({ imports: this.host(), wasi, module: this.module });
  }

  async call({ text, outcome, imports }) {
    const start = text.indexOf("(", text.includes("[") && text.indexOf("[") < text.indexOf("(") ? text.indexOf("]") : 0);
    const { interface: key, class: of, kind, js, params, result } = this.find(text.slice(0, start));
    const values = reader(text.slice(start), this);
    values.need("(");
    const given = values.items(")", (index) => values.read(params[index]));
    this.expected.push(...imports);
    const scope = key === null ? this.instance : this.instance[key];
    const isResult = result?.[0] === "result";
    let value;
    try {
      if (!of) value = scope[js](...given);
      else if (kind === "constructor") value = new scope[of](...given);
      else if (kind === "static") value = scope[of][js](...given);
      else value = given[0][js](...given.slice(1));
      if (result?.[0] !== "future") value = await value;
      if (isResult) value = { tag: "ok", val: value };
    } catch (error) {
      if (!(error instanceof this.made.ComponentError) || !isResult) throw error;
      value = { tag: "err", val: error.payload };
    }
    if (outcome === "traps") throw new Error("it was expected to trap");
    this.compare(result, value, outcome.replace(/^->\s*/, ""));
  }

  compare(type, value, outcome) {
    if (type === null) {
      if (outcome) throw new Error(`no result, expected ${outcome}`);
      return;
    }
    const came = write(type, value, this);
    if (outcome[0] === "$" || outcome[0] === "!") {
      const known = this.remembered.get(outcome.slice(1));
      if (outcome[0] === "$" && known === undefined) this.remembered.set(outcome.slice(1), came);
      else if ((known === came) !== (outcome[0] === "$")) throw new Error(`-> ${came}, remembered ${known}`);
      return;
    }
    const wanted = write(type, reader(outcome, this).read(type), this);
    if (came !== wanted) throw new Error(`-> ${came}, expected ${wanted}`);
  }

  /** Runs calls, and compares what happened meanwhile with the script. */
  async calls(kind, calls) {
    if (!this.instance) await this.start();
    this.anyOrder = calls.length > 1;
    this.mismatch = undefined;
    const play = (it) => {
      if (kind !== "drop") return this.call(it);
      this.expected.push(...it.imports);
      this.guests[Number(it.text.slice(1)) - 1][Symbol.dispose]();
    };
    const ends = await Promise.allSettled(calls.map(async (it) => play(it)));
    const failed = ends.find((it) => it.status === "rejected")?.reason;
    const told = `\nstdout: ${this.stdout}\nstderr: ${this.stderr}`;
    const trapped = failed && calls.some((it) => it.outcome === "traps") && failed.message !== "it was expected to trap";
    if (this.mismatch) throw new Error(this.mismatch + told);
    if (failed && !trapped) throw new Error(`${failed.stack ?? failed}${told}`);
    if (this.expected.length && !trapped) throw new Error(`\`${this.expected[0].text}\` was not called${told}`);
    for (const [name, parts] of [["stdout", calls.flatMap((it) => it.out)], ["stderr", calls.flatMap((it) => it.err)]]) {
      // What goes on in the background of a loaded machine may write a moment after the call.
      for (let n = 0; n < 200 && !parts.every((part) => this[name].includes(part)); n++) await sleep(10);
      for (const part of parts) if (!this[name].includes(part)) throw new Error(`${name} lacks ${JSON.stringify(part)}${told}`);
      if (!parts.length && this[name]) throw new Error(`${name} was expected to stay empty${told}`);
      this[name] = "";
    }
    this.expected = [];
    if (trapped) this.forget();
  }

  async play({ steps, echo }) {
    this.echo = echo;
    for (const { kind, rest, calls } of steps) {
      if (kind === "fresh") this.forget();
      else if (kind === "env") this.wasi.env[rest.split("=")[0]] = rest.slice(rest.indexOf("=") + 1);
      else if (kind === "arg") this.wasi.args.push(rest);
      else if (kind === "clock") this.wasi.now = () => Number(rest) * 1000;
      else if (kind === "idle") await sleep(Number(rest));
      else if (calls.length) {
        try {
          await this.calls(kind, calls);
        } catch (error) {
          throw new Error(`calls.txt:${calls[0].line}: \`${calls[0].text}\`: ${error.message}`);
        }
      }
    }
  }
}

function fail(message) {
  throw new Error(message);
}

const dirname = (path) => path.slice(0, path.lastIndexOf("/"));

/** Plays a case, and says what came of it. `engine` reads files and modules. */
export async function play(given, engine) {
  const begun = performance.now();
  let error = null;
  try {
    const run = async () => {
      const made = await import(engine.url(given.module));
      if (given.check) {
        const { check } = await import(engine.url(given.check));
        return check(made, { ...engine, place: dirname(given.module), beside: (name) => import(engine.url(`${dirname(given.module)}/${name}`)) });
      }
      const one = new Case(given, made);
      one.module = await engine.module(given.module.replace(/\.instance\.js$/, ".wasm"));
      return one.play(parse(await engine.text(`${given.folder}/calls.txt`)));
    };
    const limit = sleep(20000).then(() => fail("it takes more than 20 seconds"));
    await Promise.race([run(), limit]);
  } catch (caught) {
    error = String(caught?.stack ?? caught);
  }
  return { name: given.name, error, took: performance.now() - begun };
}
