//! Streams and futures: what each type is, and the core functions of its ends.

use super::function::body;
use super::numbers::{array_of, bytes_of};
use super::out::Out;
use super::side::Side;
use super::sites::Sites;
use crate::ir::{ChannelAbi, CoreFunction, Payload};
use crate::world::ChannelKind;
use hognose_runtime_abi::{ChannelFunction, TASK_FUNCTIONS};
use std::fmt::Write as _;

/// The table of the channels that the core module has, and the core imports.
pub(super) fn write(out: &Out<'_>, sites: &mut Sites) -> (String, Vec<(CoreFunction, String)>) {
    let mut imports = Vec::new();
    let mut table = String::new();
    for (index, (channel, abi)) in out
        .world
        .channels
        .iter()
        .zip(&out.host.channels)
        .enumerate()
    {
        let is_used = abi.imports.iter().any(|core| out.core.imports(core));
        let text = match is_used {
            true => described(out, channel.kind == ChannelKind::Future, abi, sites),
            false => "    null,\n".to_owned(),
        };
        table.push_str(&text);
        for (function, core) in ChannelFunction::IMPORTS.into_iter().zip(&abi.imports) {
            let is_future = channel.kind == ChannelKind::Future;
            if let Some(text) = end(function, &format!("$channels[{index}]"), is_future) {
                imports.push((core.clone(), text));
            }
        }
    }
    let table = match table.contains('{') {
        true => format!("  const $channels = [\n{table}  ];\n"),
        false => String::new(),
    };
    (table, imports)
}

fn described(out: &Out<'_>, future: bool, abi: &ChannelAbi, sites: &mut Sites) -> String {
    let mut text = format!("    {{ future: {future}, ");
    let (ty, size) = match &abi.payload {
        Payload::Unit => ("null", 0),
        Payload::Bytes => ("Uint8Array", 1),
        Payload::Numbers(kind) => {
            let size = bytes_of(*kind);
            (array_of(*kind), size)
        }
        Payload::Values { size, .. } => ("null", *size),
    };
    let _ = write!(text, "Type: {ty}, size: {size}");
    if let Payload::Values { function, .. } = &abi.payload {
        let site = sites.add(&function.wit_name, &function.sites);
        let side = Side::Store {
            address: "$a1".to_owned(),
        };
        let lower = body(out, &function.body, side, 3, site);
        let _ = write!(text, ", lower($value, $a1) {{\n{lower}    }}");
        if let Some(lift) = &function.lift {
            let lift = body(out, lift, Side::Read, 3, site);
            let _ = write!(text, ", lift($a0) {{\n{lift}    }}");
        }
    }
    text.push_str(" },\n");
    text
}

/// A core function of an end.
fn end(function: ChannelFunction, channel: &str, is_future: bool) -> Option<String> {
    Some(match function {
        ChannelFunction::New => format!("() => $pipeNew({channel})"),
        ChannelFunction::Read if is_future => "($a0, $a1) => $pipeRead($a0, $a1, 1)".to_owned(),
        ChannelFunction::Write if is_future => "($a0, $a1) => $pipeWrite($a0, $a1, 1)".to_owned(),
        ChannelFunction::Read => "$pipeRead".to_owned(),
        ChannelFunction::Write => "$pipeWrite".to_owned(),
        ChannelFunction::CancelRead => "($a0) => $pipeCancel($a0, \"read\")".to_owned(),
        ChannelFunction::CancelWrite => "($a0) => $pipeCancel($a0, \"write\")".to_owned(),
        ChannelFunction::DropReadable => "($a0) => $pipeDrop($a0, \"read\")".to_owned(),
        ChannelFunction::DropWritable => "($a0) => $pipeDrop($a0, \"write\")".to_owned(),
        ChannelFunction::Lift | ChannelFunction::Lower => return None,
    })
}

/// The component model's own functions that the core module imports.
pub(super) fn builtins(out: &Out<'_>) -> Vec<(CoreFunction, String)> {
    let functions = TASK_FUNCTIONS.iter().map(CoreFunction::from);
    let functions = functions.filter(|core| out.core.imports(core));
    functions
        .filter_map(|core| {
            let text = match core.name.as_str() {
                "[waitable-set-new]" => "$setNew",
                "[waitable-set-wait]" => "$setWait",
                "[waitable-set-poll]" => "$setPoll",
                "[waitable-set-drop]" => "$remove",
                "[waitable-join]" => "$join",
                "[subtask-drop]" => "$dropWaitable",
                "[subtask-cancel]" => "$subtaskCancel",
                "[task-cancel]" => "$taskCancel",
                "[context-get-0]" => "$contextGet",
                "[context-set-0]" => "$contextSet",
                "[stream-new-unit]" => "() => $pipeNew($unit)",
                "[async-lower][stream-read-unit]" => "$pipeRead",
                "[async-lower][stream-write-unit]" => "$pipeWrite",
                "[stream-drop-readable-unit]" => "($a0) => $pipeDrop($a0, \"read\")",
                "[stream-drop-writable-unit]" => "($a0) => $pipeDrop($a0, \"write\")",
                "[async-lower]wait-for" => "$waitFor",
                _ => return None,
            };
            Some((core, text.to_owned()))
        })
        .collect()
}
