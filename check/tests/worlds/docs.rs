//! Documentation made at random, of all that is hard to put between quotes.

use crate::random::bytes;
use wit_parser::{Docs, Resolve, TypeDefKind, WorldItem};

/// What documentation is made of.
const PARTS: [&str; 24] = [
    "\"",
    "\"\"",
    "\"\"\"",
    "'",
    "'''",
    "\\",
    "\\\\",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "\0",
    "\u{7}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "ü",
    "🦔",
    "word",
    "{x}",
    "\\N{x}",
    "# no comment",
];

/// Gives every item documentation.
pub fn write(resolve: &mut Resolve, seed: u64) {
    let mut source = bytes(seed, 1 << 16).into_iter().cycle();
    let mut docs = || {
        let count = source.next().unwrap_or_default() % 8;
        let parts = (0..count).map(|_| {
            let byte = source.next().unwrap_or_default();
            PARTS[usize::from(byte) % PARTS.len()]
        });
        let text: String = parts.collect();
        Docs {
            contents: (!text.is_empty()).then_some(text),
        }
    };
    for (_, package) in resolve.packages.iter_mut() {
        package.docs = docs();
    }
    for (_, world) in resolve.worlds.iter_mut() {
        world.docs = docs();
        for item in world.imports.values_mut().chain(world.exports.values_mut()) {
            if let WorldItem::Function(function) = item {
                function.docs = docs();
            }
        }
    }
    for (_, interface) in resolve.interfaces.iter_mut() {
        interface.docs = docs();
        for function in interface.functions.values_mut() {
            function.docs = docs();
        }
    }
    for (_, def) in resolve.types.iter_mut() {
        def.docs = docs();
        match &mut def.kind {
            TypeDefKind::Record(record) => {
                record
                    .fields
                    .iter_mut()
                    .for_each(|field| field.docs = docs());
            }
            TypeDefKind::Variant(variant) => {
                variant.cases.iter_mut().for_each(|case| case.docs = docs());
            }
            TypeDefKind::Enum(cases) => {
                cases.cases.iter_mut().for_each(|case| case.docs = docs());
            }
            TypeDefKind::Flags(flags) => flags.flags.iter_mut().for_each(|flag| flag.docs = docs()),
            _ => {}
        }
    }
}
