// What programs import: fetched before they run, kept, and checked.
import { createWorker, readManifest } from "/web/src/index.js";
import { at, change, equal, fails, hash, log, stored, value, withWorker } from "./play.mjs";

export async function fetchesWhatIsImported() {
  const imports = { mine: at("mine.py"), kit: at("kit/__init__.py"), unused: at("unused.py"), late: at("late.py") };
  await withWorker(
    async (worker) => {
      await log();
      equal(await value(worker, "import mine\nmine.double(21)"), 42);
      equal(await log(), ["mine.py"]);
      // Files of a package, and what these import; once for all programs.
      equal(await value(worker, "from kit.parts import whole\nimport kit\n[whole(2), kit.__file__.rpartition('/')[2], kit.parts.__name__]"), [84, "__init__.py", "kit.parts"]);
      equal(await log(), ["kit/__init__.py", "kit/parts.py"]);
      equal(await value(worker, "import mine\nmine.double(1)"), 2);
      equal(await log(), []);
      await fails(worker.run("import elsewhere"), "ModuleNotFoundError: No module named 'elsewhere'");
      const error = await fails(worker.run("import mine\nmine.fail()"), "ValueError: no");
      equal(error.traceback.includes(`File "${at("mine.py")}", line 6, in fail\n    raise ValueError("no")`), true);
    },
    { imports },
  );
}

export async function findsWhatIsBeside() {
  await withWorker(async (worker) => {
    const baseUrl = at("");
    equal(await value(worker, "from .mine import double\nfrom . import mine\ndouble(mine.double(1))", { baseUrl }), 4);
    equal(await value(worker, "from .parts import one\none", { baseUrl, entryDir: "kit" }), 1);
    equal(await value(worker, "from .kit.parts import one\none", { baseUrl }), 1);
    await fails(worker.run("from .none import x", { baseUrl }), "ModuleNotFoundError: No module named '__page__.none'");
  }, { imports: { mine: at("mine.py") } });
}

export async function takesWheels() {
  await withWorker(
    async (worker) => {
      equal(await value(worker, "import wheeled, wheeled.inner\nfrom importlib.metadata import version\n[wheeled.VALUE, wheeled.inner.VALUE, version('wheeled')]"), [5, 6, "1.2"]);
      equal(await value(worker, "import wheeled, importlib\nimportlib.invalidate_caches()\nfrom spaced.deep import part\npart.VALUE"), 7);
    },
    { imports: { wheeled: at("wheeled-1.2-py3-none-any.whl") } },
  );
}

export async function takesWebAssembly() {
  await withWorker(
    async (worker) => {
      equal(await value(worker, "from sums import add\nadd(2, 3)"), 5);
      equal(await value(worker, "import loaded\n[loaded.twice('x'), loaded.memory()]"), ["xx", 1]);
      // A module for Edge Python, which works with Python's values.
      equal(await value(worker, "from plugin import shout, fail\n[shout('abc'), shout(b'x').decode()]"), ["ABC", "X"]);
      await fails(worker.run("import plugin\nplugin.shout(5)"), "AttributeError: 'int' object has no attribute 'upper'");
      await fails(worker.run("import plugin\nplugin.fail(5)"), "RuntimeError: the plugin interface has no operation 50");
      equal(await value(worker, "from hognose_web.wire import encoded, decoded\nvalues = [None, True, -5, 0.5, 'ä', b'b', [1, ['x']], {'k': {'n': None}}]\nloop = []\nloop.append(loop)\n[[v for v in values if decoded(*encoded(v)) != v], encoded({1: 2})[0] == encoded(loop)[0] == encoded({1})[0]]"), [[], true]);
      await fails(worker.run("import text"), "ResolutionError: module `text` is no valid WebAssembly");
    },
    { imports: { sums: at("sums.wasm"), plugin: at("plugin.wasm"), loaded: at("memory.wasm"), text: at("text.wasm") }, loaders: ["/tests/site/loader.js"] },
  );
}

export async function saysWhatCannotBeHad() {
  const html = at("page.py");
  const imports = { gone: at("gone.py"), page: html, host: "cdn.example.com/kit.py", good: at("mine.py"), deep: at("deep.py") };
  await withWorker(
    async (worker) => {
      await log();
      await fails(worker.run("print('begun')\nimport gone"), `ResolutionError: module \`gone\`: ${imports.gone} answered 404`);
      await fails(worker.run("import gone"), "answered 404");
      // It is not asked for twice.
      equal(await log(), ["gone.py"]);
      await fails(worker.run("import page"), `ResolutionError: module \`page\`: ${html} is an HTML page`);
      await fails(worker.run("import host"), "answered 404: is `cdn.example.com` a host? Then write https://cdn.example.com/");
      await fails(worker.run("import deep"), "module `gone`");
      await worker.clearCache();
      await change("gone.py", "x = 3");
      equal(await value(worker, "import gone\ngone.x"), 3);
    },
    { imports },
  );
  await fails(createWorker({ wasmUrl: "/tests/page.html" }), "ResolutionError: wasmUrl: ", "is an HTML page");
  await fails(createWorker({ wasmUrl: "/none.wasm" }), "ResolutionError: wasmUrl: ", "answered 404");
}

export async function keepsWhatItFetched() {
  const imports = { kept: at("kept.py") };
  const options = { integrity: true, imports };
  await change("kept.py", "x = 1");
  await withWorker(async (worker) => {
    equal(worker.integrityActive, true);
    await worker.clearCache();
    await log();
    equal(await value(worker, "import kept\nkept.x"), 1);
    equal(await log(), ["kept.py"]);
  }, options);
  // The next visit asks for nothing.
  await change("kept.py", "x = 2");
  await withWorker(async (worker) => {
    equal(await value(worker, "import kept\nkept.x"), 1);
    equal(await log(), []);
  }, options);
  // The content is gone, the lock is not: drift is an error with both hashes.
  await stored("contents", (contents) => contents.clear());
  await withWorker(async (worker) => {
    await fails(worker.run("import kept"), "ResolutionError: module `kept`: integrity drift for ", `locked: sha256-${await hash("x = 1")}`, `remote: sha256-${await hash("x = 2")}`);
  }, options);
  // Another version begins anew.
  await withWorker(async (worker) => equal(await value(worker, "import kept\nkept.x"), 2), { ...options, version: "2" });
  await withWorker(async (worker) => equal(await value(worker, "import kept\nkept.x"), 2), { ...options, version: "2" });
}

export async function checksHashes() {
  const wrong = `${"0".repeat(64)}`;
  await change("hashed.py", "x = 1");
  const right = await hash("x = 1");
  await withWorker(async (worker) => equal(await value(worker, "import hashed\nhashed.x"), 1), { imports: { hashed: `${at("hashed.py")}#sha256-${right}` } });
  await withWorker(async (worker) => fails(worker.run("import hashed"), "integrity check failed for ", `expected: sha256-${wrong}`, `found:    sha256-${right}`), { imports: { hashed: `${at("hashed.py")}#sha256-${wrong}` } });
  await withWorker(async (worker) => fails(worker.run("import hashed"), "`#md5-1` is no hash"), { imports: { hashed: `${at("hashed.py")}#md5-1` } });
  // What `hognose lock` has written.
  const imports = { hashed: at("hashed.py") };
  await withWorker(async (worker) => equal(await value(worker, "import hashed\nhashed.x"), 1), { imports, locked: { [at("hashed.py")]: right } });
  await withWorker(async (worker) => fails(worker.run("import hashed"), `expected: sha256-${wrong}`, "`hognose lock`"), { imports, locked: { [at("hashed.py")]: wrong } });
}

export async function readsManifests() {
  const files = {
    "http://h/app/packages.json": { imports: { a: "./a.py", b: "/b.py" }, host: { dom: "dom.js" }, extends: ".." },
    "http://h/packages.json": { imports: { a: "old.py", c: "c.py", dom: "dom.py" }, host: { b: "b.js" }, lock: "lock.json" },
    "http://h/lock.json": { version: 1, files: { "http://k/c.py": `sha256-${"a".repeat(64)}` } },
    "http://h/unlocked.json": { lock: "wrong.json" },
    "http://h/circle.json": { extends: ["circle.json"] },
    "http://h/wrong.json": { imports: { a: 5 } },
  };
  const read = async (url) => files[url];
  const { imports, host, locked } = await readManifest("http://h/app/packages.json", read);
  equal(locked, { "http://k/c.py": "a".repeat(64) });
  equal(Object.entries(imports).sort(), [["a", "http://h/app/a.py"], ["b", "http://h/b.py"], ["c", "http://h/c.py"]]);
  equal(host, { dom: "http://h/app/dom.js" });
  await fails(readManifest("http://h/circle.json", read), "circular `extends`: http://h/circle.json -> http://h/circle.json");
  await fails(readManifest("http://h/wrong.json", read), "`imports.a` must be a URL, found 5");
  await fails(readManifest("http://h/unlocked.json", read), "http://h/wrong.json: it is no lock of version 1");
}

export async function loadsModulesOfThePageLate() {
  await withWorker(
    async (worker) => {
      await log();
      await worker.run("1");
      equal(await log(), []);
      await worker.run("import greeter");
      equal(await log(), ["greeter.js"]);
      await fails(worker.run("import wrong"), "host module `wrong`", "exports neither `wrong` nor a default");
    },
    { hostModules: { greeter: at("greeter.js"), wrong: at("greeter.js") } },
  );
}

/** Modules that the runtime makes when they are used, and the rest of the standard library. */
export async function makesModulesLater() {
  const source = `
import ast, asyncio, concurrent.futures, inspect, logging, subprocess, sys
from asyncio import *
from concurrent.futures import Future
import asyncio.log
from hognose_later import Later
before = sorted(name for name, module in sys.modules.items() if isinstance(module, Later))
assert inspect.iscoroutinefunction(asyncio.sleep) and str(inspect.signature(lambda a, b=1: a)) == "(a, b=1)"
assert ast.dump(ast.parse("a", mode="eval")) == "Expression(body=Name(id='a', ctx=Load()))" and ast.parse("a", optimize=1)
assert subprocess.PIPE == -1 and issubclass(subprocess.CalledProcessError, Exception)
assert issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop) and not hasattr(asyncio, "nothing")
assert asyncio.log.logger.name == "asyncio" and logging.getLogger("asyncio").level == 0
assert asyncio.wrap_future(Future(), loop=asyncio.new_event_loop())
[before, sorted(name for name, module in sys.modules.items() if isinstance(module, Later))]`;
  await withWorker(async (worker) => {
    const [before, after] = await value(worker, source);
    equal(before, ["ast", "asyncio.sslproto", "asyncio.unix_events", "inspect", "subprocess"]);
    equal(after, ["asyncio.sslproto"]);
  });
}

/** The rest of the standard library is fetched once for all programs, and where one needs it. */
export async function fetchesTheRestOfTheLibraryOnce() {
  const asked = async () => (await log("/web/runner/")).filter((name) => name === "stdlib.zip");
  await withWorker(async (worker) => {
    await log("");
    await worker.run("import json, asyncio.taskgroups, sys, _json");
    equal(await asked(), []);
    for (const source of ["import colorsys", "import wave", "__import__('this')"]) await worker.run(source);
    equal(await asked(), ["stdlib.zip"]);
  });
  // Without an import statement Python waits for it in the middle of a call.
  await withWorker(async (worker) => {
    for (let n = 0; n < 2; n++) equal(await value(worker, "__import__('colorsys').rgb_to_hls(1, 1, 1)[1]"), 1);
    equal(await asked(), ["stdlib.zip"]);
  });
}

/** What needs what of the small module is not there, and what it gives elsewhere. */
const ELSEWHERE = {
  "import sqlite3\nsqlite3.connect(':memory:').execute('select 6 * 7').fetchone()[0]": ["ImportError: ", 42],
  "len('\u4e2d'.encode('gb2312'))": ["LookupError: unknown encoding: gb2312: ", 2],
  "open('/tmp/a', 'w', encoding='Shift-JIS').encoding": ["LookupError: unknown encoding: shift_jis: ", "Shift-JIS"],
  "import bz2\nbz2.decompress(bz2.compress(b'a')).decode()": ["ImportError: ", "a"],
  "import lzma\nlzma.decompress(lzma.compress(b'a')).decode()": ["ImportError: ", "a"],
  "import io, tarfile\nwith tarfile.open(fileobj=io.BytesIO(), mode='w:xz') as made:\n    pass\nmade.closed": ["CompressionError: lzma module is not available", true],
  "import io, zipfile\nzipfile.ZipFile(io.BytesIO(), 'w', zipfile.ZIP_BZIP2).compression": ["RuntimeError: Compression requires the (missing) bz2 module", 12],
  "import xml.etree.ElementTree as tree\ntree.fromstring('<a/>').tag": ["ImportError: No module named expat", "a"],
  "import xml.sax, xml.sax.handler\nxml.sax.parseString(b'<a/>', xml.sax.handler.ContentHandler())": ["SAXReaderNotAvailable: No parsers found", undefined],
  "import cProfile\ncProfile.Profile().getstats()": ["ImportError: ", []],
};

export async function hasAllOfCPythonInAnotherModule() {
  await withWorker(async (worker) => {
    for (const [source, [error]] of Object.entries(ELSEWHERE)) {
      const { traceback } = await fails(worker.run(source, { keep: true }), error, "this part of CPython is not in the small module for pages", "runner/full.wasm");
      equal([source, traceback.includes("runner/full.wasm")], [source, true]);
    }
    // What nobody has is said as ever, and so is what has another reason.
    const { message } = await fails(worker.run("'x'.encode('none')", { keep: true }), "LookupError: unknown encoding: none");
    equal(message.includes("full.wasm"), false);
    equal(await value(worker, "import xml.etree.ElementTree as tree\nimport zipfile, shutil\ntree.tostring(tree.Element('a')).decode()", { keep: true }), "<a />");
  });
  await withWorker(
    async (worker) => {
      for (const [source, [, expected]] of Object.entries(ELSEWHERE)) equal([source, await value(worker, source, { keep: true })], [source, expected]);
    },
    { wasmUrl: "/web/runner/full.wasm" },
  );
}

/** What is shown of an exception needs no more of the standard library. */
export async function showsExceptionsWithoutMore() {
  const source = "import sys\ndef names():\n    from hognose_later import Later\n    return sorted(name for name, module in sys.modules.items() if isinstance(module, Later))\nbefore = names()";
  await withWorker(async (worker) => {
    await worker.run(source);
    const error = await fails(worker.run("(1).x + f(0)[1 / 0]", { keep: true }), "AttributeError");
    equal(error.traceback.split("\n").slice(-3), ["    (1).x + f(0)[1 / 0]", "    ^^^^^", "AttributeError: 'int' object has no attribute 'x'"]);
    await fails(worker.run("2 + 1 / 0", { keep: true }), "ZeroDivisionError");
    equal(await value(worker, "names() == before", { keep: true }), true);
  });
}

/** Names of characters are in a file of their own, and nothing else that is known of characters. */
export async function fetchesNamesOfCharacters() {
  const source = `
import unicodedata
from js import performance
def fetched():
    urls = [it.name for it in performance.getEntriesByType("resource")]
    return [url.rpartition("/")[2] for url in urls if url.endswith(".zip")]
assert unicodedata.normalize("NFD", "\u00e9") == "e\u0301" and unicodedata.east_asian_width("\u4e2d") == "W"
before = fetched()
names = [unicodedata.name("\u00e9"), unicodedata.lookup("degree sign"), eval(r'"\\N{EM DASH}"')]
[before, names, fetched()]`;
  await withWorker(async (worker) => {
    equal(await value(worker, source), [[], ["LATIN SMALL LETTER E WITH ACUTE", "\u00b0", "\u2014"], ["tables.zip"]]);
  });
  const without = "import js\njs.globalThis.XMLHttpRequest = None\n";
  await withWorker(async (worker) => {
    await fails(worker.run(`${without}import unicodedata\nunicodedata.name("a")`), "OSError: `unicodedata.names` cannot be read", "`tables.zip` beside it");
    await fails(worker.run(`${without}eval(r'"\\N{EM DASH}"')`), "SyntaxError: (unicode error)", "can't load unicodedata");
  });
}

/** Hashes, and places in tables, are made when an instance is made. */
export async function derivesMemory() {
  const source = `
import gc, sys, weakref
def tables():
    for module in list(sys.modules.values()):
        yield from (it for it in [vars(module), *vars(module).values()] if isinstance(it, (dict, set, frozenset)))
    for cls in type.__subclasses__(type) + object.__subclasses__():
        yield dict(vars(cls))
def again(key):
    return key.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") if type(key) is str else key
count = 0
for table in tables():
    for key in list(table):
        assert again(key) in table, key
        count += 1
assert all(hash(again(name)) == hash(name) for name in sys.stdlib_module_names)
class Node:
    pass
node = Node()
node.all = dict(vars(sys), node=node)
gone = weakref.ref(node)
del node
gc.collect()
[count > 5000, gone() is None]`;
  await withWorker(async (worker) => equal(await value(worker, source), [true, true]));
}
