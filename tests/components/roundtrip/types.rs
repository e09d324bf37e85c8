//! Random types as WIT.

use std::fmt::Write;

use testing::Random;

const SCALARS: [&str; 13] = [
    "bool", "s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64", "f32", "f64", "char", "string",
];
/// Types that can be keys of a map and of a dict alike.
const KEYS: [&str; 9] = [
    "bool", "s8", "u8", "s32", "u32", "s64", "u64", "char", "string",
];
/// Names, some of which Python spells otherwise.
const NAMES: [&str; 12] = [
    "a",
    "b-c",
    "value",
    "class",
    "none",
    "self",
    "print",
    "x1",
    "long-name-here",
    "def",
    "str",
    "lambda",
];

/// A package with a world `test` of `count` pairs: `pass-0` exported, `echo-0` imported, and so on,
/// each with a type of its own.
pub fn world(random: &mut Random, count: usize) -> String {
    let mut types = Types {
        definitions: String::new(),
        names: Vec::new(),
    };
    let mut functions = String::new();
    for index in 0..count {
        let ty = types.any(random, 4);
        let _ = writeln!(functions, "  import echo-{index}: func(x: {ty}) -> {ty};");
        let _ = writeln!(functions, "  export pass-{index}: func(x: {ty}) -> {ty};");
    }
    let (definitions, uses) = (types.definitions, types.names.join(", "));
    let uses = if uses.is_empty() {
        uses
    } else {
        format!("  use types.{{{uses}}};\n")
    };
    format!(
        "package test:roundtrip;\n\ninterface types {{\n{definitions}}}\n\nworld test {{\n{uses}{functions}}}\n"
    )
}

struct Types {
    definitions: String,
    names: Vec<String>,
}

impl Types {
    /// A type with at most `depth` types one inside the other.
    fn any(&mut self, random: &mut Random, depth: usize) -> String {
        if depth == 0 || random.one_in(5) {
            return (*random.pick(&SCALARS)).to_owned();
        }
        let depth = depth - 1;
        match random.below(14) {
            0 | 1 => format!("list<{}>", self.any(random, depth)),
            2 => format!("list<{}>", random.pick(&SCALARS)),
            3 => format!("list<{}, {}>", self.any(random, depth), 1 + random.below(4)),
            4 => format!("map<{}, {}>", random.pick(&KEYS), self.any(random, depth)),
            5 => format!("tuple<{}>", self.several(random, depth).join(", ")),
            6 | 7 => format!("option<{}>", self.any(random, depth)),
            8 => self.result(random, depth),
            9 | 10 => self.record(random, depth),
            11 | 12 => self.variant(random, depth),
            _ if random.one_in(2) => {
                let size = if random.one_in(4) {
                    300
                } else {
                    1 + random.below(12)
                };
                self.labels(random, "enum", size)
            }
            _ => {
                let size = 1 + random.below(32);
                self.labels(random, "flags", size)
            }
        }
    }

    fn several(&mut self, random: &mut Random, depth: usize) -> Vec<String> {
        // Now and then more than fit into the parameters of a core function.
        let count = if random.one_in(10) {
            20
        } else {
            1 + random.below(4)
        };
        (0..count).map(|_| self.any(random, depth)).collect()
    }

    fn result(&mut self, random: &mut Random, depth: usize) -> String {
        match random.below(4) {
            0 => "result".to_owned(),
            1 => format!("result<{}>", self.any(random, depth)),
            2 => format!("result<_, {}>", self.any(random, depth)),
            _ => {
                let ok = self.any(random, depth);
                format!("result<{ok}, {}>", self.any(random, depth))
            }
        }
    }

    fn record(&mut self, random: &mut Random, depth: usize) -> String {
        let types = self.several(random, depth);
        let fields = types
            .iter()
            .zip(names())
            .map(|(ty, name)| format!("%{name}: {ty}"));
        let body = fields.collect::<Vec<_>>().join(", ");
        self.define("record", &body)
    }

    fn variant(&mut self, random: &mut Random, depth: usize) -> String {
        let types = self.several(random, depth);
        let cases: Vec<String> = types
            .iter()
            .zip(names())
            .map(|(ty, name)| match random.below(4) {
                0 => format!("%{name}"),
                _ => format!("%{name}({ty})"),
            })
            .collect();
        self.define("variant", &cases.join(", "))
    }

    fn labels(&mut self, _: &mut Random, kind: &str, size: usize) -> String {
        let labels: Vec<String> = names().take(size).map(|name| format!("%{name}")).collect();
        self.define(kind, &labels.join(", "))
    }

    fn define(&mut self, kind: &str, body: &str) -> String {
        let name = format!("t{}", self.names.len());
        let _ = writeln!(self.definitions, "  {kind} {name} {{ {body} }}");
        self.names.push(name.clone());
        name
    }
}

/// Names without end, each once.
fn names() -> impl Iterator<Item = String> {
    let plain = NAMES.iter().map(|name| (*name).to_owned());
    plain.chain((0..).map(|number| format!("n{number}")))
}
