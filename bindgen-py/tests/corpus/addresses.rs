//! What a runtime answers when it has bound an app: addresses that are made up.

use hognose_runtime_abi::{
    Bound, BoundChannel, BoundClass, BoundExport, BoundMember, BoundResource, ClassKind, Manifest,
};

/// Addresses such as a runtime would give, far enough apart to be told apart in a text.
pub fn addresses(manifest: &Manifest) -> Bound {
    let mut next = 100_000;
    let mut address = || {
        next += 100;
        next
    };
    Bound {
        none: address(),
        second_result: address(),
        classes: manifest
            .classes
            .iter()
            .map(|class| {
                let members = match &class.kind {
                    ClassKind::Record(fields) => fields.len(),
                    ClassKind::Variant(cases) => cases.len(),
                    ClassKind::Enum(_) | ClassKind::Flags(_) => 0,
                };
                BoundClass {
                    descriptor: address(),
                    class: address(),
                    members: (0u32..)
                        .take(members)
                        .map(|index| BoundMember {
                            object: address(),
                            offset: 8 + 4 * index,
                        })
                        .collect(),
                }
            })
            .collect(),
        resources: manifest
            .resources
            .iter()
            .map(|_| BoundResource {
                descriptor: address(),
                ..BoundResource::default()
            })
            .collect(),
        channels: manifest
            .channels
            .iter()
            .map(|_| BoundChannel {
                descriptor: address(),
                functions: address(),
            })
            .collect(),
        imports: manifest.imports.iter().map(|_| address()).collect(),
        lifts: (manifest.imports.iter())
            .map(|import| if import.asynchronous { address() } else { 0 })
            .collect(),
        exports: (manifest.exports.iter())
            .map(|export| BoundExport {
                // As if the name said whether it is a coroutine function, so that both forms are
                // there.
                task_return: match export.asynchronous && !export.name.starts_with("plain") {
                    true => address(),
                    false => 0,
                },
            })
            .collect(),
        tasks: match manifest.exports.iter().any(|export| export.asynchronous) {
            true => address(),
            false => 0,
        },
        clock: true,
    }
}
