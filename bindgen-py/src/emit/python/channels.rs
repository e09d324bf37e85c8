//! The functions that make a new stream or future.

use super::annotations::{Annotations, Flow};
use super::functions::KEEP_IMPORTS;
use super::layout::{docstring, indent, raise, signature};
use super::scope::{FUTURES, STREAMS, Scope};
use crate::world::{ChannelKind, PyPath, World};

/// The function at `path` that makes a pair of ends of `world.channels[index]`.
pub(super) fn constructor(world: &World, index: usize, path: &PyPath, scope: &mut Scope) -> String {
    let channel = &world.channels[index];
    let tuple = scope.builtin("tuple");
    let payload = channel.payload.as_ref();
    let mut annotations = Annotations {
        world,
        direction: channel.direction,
        scope,
        own: None,
    };
    let writer = annotations.end(channel.kind, "Writer", payload);
    let reader = annotations.end(channel.kind, "Reader", payload);
    let value = annotations.payload(payload, Flow::Read);
    let (module, function) = match (channel.kind, channel.bytes) {
        (ChannelKind::Stream, false) => (STREAMS, "new"),
        (ChannelKind::Stream, true) => (STREAMS, "new_bytes"),
        (ChannelKind::Future, _) => (FUTURES, "new"),
    };
    let new = scope.import_as(
        module,
        function,
        &format!("_{function}_{}", channel.kind.wit_name()),
    );
    let number = world.channel_number(index);
    let (params, arguments) = match channel.kind {
        ChannelKind::Stream => (vec![], number.to_string()),
        ChannelKind::Future => {
            let callable = scope.import("collections.abc", "Callable");
            let param = format!("default: {callable}[[], {value}]");
            (vec![param], format!("{number}, default"))
        }
    };
    let mut docs = format!(
        "A new `{}`: where to write and where to read.",
        channel.wit_name
    );
    if channel.kind == ChannelKind::Future {
        docs += "\n\nIts value is `default()` if none is written.";
    }
    let body = match channel.left_out {
        true => {
            let error = scope.builtin("RuntimeError");
            let message = format!(
                "`{}` cannot be made: no function that the component has uses it; {KEEP_IMPORTS}",
                channel.wit_name
            );
            raise(&error, &message, 1)
        }
        false => format!("return {new}({arguments})\n"),
    };
    let body = docstring([docs.as_str()]) + &body;
    let returns = format!("{tuple}[{writer}, {reader}]");
    signature(&format!("def {}", path.last()), &params, &returns, 0) + &indent(&body, 1)
}
