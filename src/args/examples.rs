//! The examples below the long help of each command.

pub(super) const BUILD: &str = "\
Examples:
  hognose build                     the project here, into the file that it names
  hognose build site -o ../a.wasm   another project, into another file
  hognose build --stub-wasi         a component that needs no WASI of its host
  hognose build -v                  with the time that each stage took
  hognose build --json              for tools: one JSON object on standard output

A failed build leaves no file, and that of an earlier build as it was.";

pub(super) const COMPONENTIZE: &str = "\
Examples:
  hognose -d wit -w hello componentize app -o hello.wasm
  hognose -d wit -w hello componentize app -p src -p lib -o hello.wasm";

pub(super) const CHECK: &str = "\
Examples:
  hognose check                     the project here
  hognose -d wit -w hello check --app app
  hognose check --json              for editors and CI: a JSON array of findings";

pub(super) const BINDINGS: &str = "\
Examples:
  hognose bindings                  the project's package, into its folder
  hognose -d wit -w hello bindings stubs";

pub(super) const HOST_BINDINGS: &str = "\
Examples:
  hognose host-bindings greeter.wasm -o greeter
  hognose -d wit -w hello host-bindings -o greeter";

pub(super) const NEW: &str = "\
Examples:
  hognose new greeter
  hognose new site --template http && cd site && hognose dev";

pub(super) const INSPECT: &str = "\
Examples:
  hognose inspect greeter.wasm
  hognose inspect -v greeter.wasm   with its world as WIT
  hognose inspect --json greeter.wasm";

pub(super) const SERVE: &str = "\
Examples:
  hognose serve site.wasm
  hognose serve site.wasm --addr 0.0.0.0:80 --env TOKEN --kv default --dir data::/data";

pub(super) const RUN: &str = "\
Examples:
  hognose run tool.wasm input.txt
  hognose run --dir . --env LANG tool.wasm --an-option-of-the-program input.txt";

pub(super) const DEV: &str = "\
Examples:
  hognose dev                       the project here; Ctrl-C ends it
  hognose dev site --addr 127.0.0.1:0 --env TOKEN --kv default
  hognose dev tool -- input.txt     a program with arguments

The Python path, WIT and pyproject.toml are watched. Nothing is written to disk for what is served
or run: `hognose build` makes the file.";

pub(super) const COMPILE: &str = "\
Examples:
  hognose compile site.wasm         makes site.cwasm
  hognose serve site.cwasm";

pub(super) const SNAPSHOT: &str = "\
Examples:
  hognose build --checkpointable
  hognose snapshot app.wasm --call 'load()' -o warm.wasm";

pub(super) const LOCK: &str = "\
Examples:
  hognose lock
  hognose lock site/page";

pub(super) const WHEEL: &str = "\
Examples:
  pip download --no-deps --no-binary :all: ujson
  hognose wheel ujson-6.1.0.tar.gz -o wheels
  hognose wheel numpy-2.4.6.tar.gz -C setup-args=-Dallow-noblas=true";

pub(super) const COMPLETIONS: &str = "\
Examples:
  hognose completions bash >~/.local/share/bash-completion/completions/hognose
  hognose completions zsh >~/.zfunc/_hognose
  hognose completions fish >~/.config/fish/completions/hognose.fish
  hognose completions bash --name componentize-py";

pub(super) const SCHEMA: &str = "\
Examples:
  hognose schema >hognose.schema.json

It is about all of a pyproject.toml, of which it only knows `[tool.hognose]`. Editors with taplo, such
as VS Code with Even Better TOML, take it by a first line `#:schema ./hognose.schema.json`.";
