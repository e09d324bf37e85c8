//! From core values to JavaScript's.

use crate::emit::js::numbers::array_of;
use crate::emit::js::writer::{Order, Writer, is_atom};
use crate::ir::{Lift, Op, SmallInt};

pub(super) fn write(writer: &mut Writer<'_>, op: &Op, lift: &Lift) {
    match lift {
        Lift::Bool => value(writer, op, |it| format!("{it} !== 0")),
        Lift::Int(int) => {
            let int = *int;
            value(writer, op, |it| small(int, &it));
        }
        Lift::S64 => value(writer, op, |it| it),
        Lift::U64 => value(writer, op, |it| format!("BigInt.asUintN(64, {it})")),
        Lift::F32 | Lift::F64 => value(writer, op, |it| it),
        Lift::Char => value(writer, op, |it| format!("String.fromCodePoint({it})")),
        Lift::String => bulk(writer, op, "$text", ""),
        Lift::Numbers(kind) => bulk(writer, op, "$copy", &format!(", {}", array_of(*kind))),
        Lift::List { size } => list(writer, op, *size, None),
        Lift::LoadFixedList { length, size } => list(writer, op, *size, Some(*length)),
        Lift::Map { size } => map(writer, op, *size),
        Lift::FixedList(_) | Lift::Tuple => {
            let items: Vec<String> = op.ins.iter().map(|item| writer.take(*item)).collect();
            writer.define(op.outs[0], format!("[{}]", items.join(", ")), Order::Once);
        }
        Lift::Record(class) => {
            let names = &writer.out.names.classes[class.0].parts;
            let fields = op.ins.iter().zip(names);
            let fields: Vec<String> = fields
                .map(|(value, name)| format!("{name}: {}", writer.take(*value)))
                .collect();
            let text = format!("{{ {} }}", fields.join(", "));
            writer.define(op.outs[0], text, Order::Once);
        }
        Lift::Flags(class) => {
            let words: Vec<String> = op.ins.iter().map(|word| writer.take(*word)).collect();
            let table = writer.out.table(*class);
            let text = format!("$flagsOf({})", [vec![table], words].concat().join(", "));
            writer.define(op.outs[0], text, Order::Once);
        }
        Lift::Enum(class) => {
            let table = writer.out.table(*class);
            value(writer, op, |it| format!("{table}[{it}]"));
        }
        Lift::Variant(class) => {
            let tags = &writer.out.names.classes[class.0].parts;
            cases(writer, op, tags);
        }
        Lift::Option { wrapped: true } => cases(writer, op, &["none".into(), "some".into()]),
        Lift::Option { wrapped: false } => option(writer, op),
        Lift::Result => cases(writer, op, &["ok".into(), "err".into()]),
        Lift::Returned => returned(writer, op),
        Lift::Own(resource) => {
            let name = match writer.out.world.resources[resource.0].exported {
                true => format!("$owned(${}, ", writer.out.class_variable(*resource)),
                false => "$taken(".to_owned(),
            };
            value(writer, op, |it| format!("{name}{it})"));
        }
        Lift::Borrow(resource) => {
            let name = match writer.out.world.resources[resource.0].exported {
                true => format!("$lent(${}, ", writer.out.class_variable(*resource)),
                false => "$at(".to_owned(),
            };
            value(writer, op, |it| format!("{name}{it})"));
        }
        Lift::Reader(channel) => {
            let index = channel.0;
            value(writer, op, |it| {
                format!("$reader($channels[{index}], {it})")
            });
        }
        // Only Python initialises objects.
        Lift::InitHandle(_) => {}
    }
}

fn value(writer: &mut Writer<'_>, op: &Op, text: impl FnOnce(String) -> String) {
    let operand = writer.operand(op.ins[0]);
    writer.define(op.outs[0], text(operand), Order::Once);
}

/// An `i32` has bits above those of the number, but where it was read as that number.
fn small(int: SmallInt, it: &str) -> String {
    let read = |function: &str| it.starts_with(&format!("$D.{function}("));
    let is_read = |start: &str| it.starts_with(start) && is_atom(it);
    match int {
        SmallInt::U8 if is_read("$U[") => it.to_owned(),
        SmallInt::S8 if read("getInt8") => it.to_owned(),
        SmallInt::U16 if read("getUint16") => it.to_owned(),
        SmallInt::S16 if read("getInt16") => it.to_owned(),
        SmallInt::U32 if is_read("$get(") => it.to_owned(),
        SmallInt::U32 if it.starts_with('(') && it.ends_with(" >>> 0)") => {
            it[1..it.len() - 1].to_owned()
        }
        SmallInt::U8 => format!("{it} & 255"),
        SmallInt::S8 => format!("{it} << 24 >> 24"),
        SmallInt::U16 => format!("{it} & 65535"),
        SmallInt::S16 => format!("{it} << 16 >> 16"),
        SmallInt::U32 => format!("{it} >>> 0"),
        SmallInt::S32 => format!("{it} | 0"),
    }
}

fn bulk(writer: &mut Writer<'_>, op: &Op, function: &str, more: &str) {
    let (address, length) = (writer.take(op.ins[0]), writer.take(op.ins[1]));
    let text = format!("{function}({address}, {length}{more})");
    writer.define(op.outs[0], text, Order::Once);
}

fn list(writer: &mut Writer<'_>, op: &Op, size: u32, fixed: Option<u32>) {
    let (from, length) = match fixed {
        Some(length) => (writer.address(op.ins[0]), length.to_string()),
        None => (writer.address(op.ins[0]), writer.name(op.ins[1])),
    };
    writer.flush();
    let from = writer.constant(&from);
    let items = writer.constant(&format!("new Array({length})"));
    let at = writer.fresh();
    let block = &op.blocks[0];
    writer.open(&format!("for (let {at} = 0; {at} < {length}; {at}++) {{"));
    writer.bind(block.base, format!("{from} + {at} * {size}"));
    writer.block(block);
    let item = block.results.first().map(|item| writer.take(*item));
    writer.flush();
    writer.line(&format!("{items}[{at}] = {};", item.unwrap_or_default()));
    writer.close("}");
    writer.define(op.outs[0], items, Order::Any);
}

fn map(writer: &mut Writer<'_>, op: &Op, size: u32) {
    let (from, length) = (writer.address(op.ins[0]), writer.name(op.ins[1]));
    writer.flush();
    let from = writer.constant(&from);
    let entries = writer.constant("new Map()");
    let at = writer.fresh();
    let block = &op.blocks[0];
    writer.open(&format!("for (let {at} = 0; {at} < {length}; {at}++) {{"));
    writer.bind(block.base, format!("{from} + {at} * {size}"));
    writer.block(block);
    let entry: Vec<String> = block.results.iter().map(|it| writer.take(*it)).collect();
    writer.flush();
    writer.line(&format!("{entries}.set({});", entry.join(", ")));
    writer.close("}");
    writer.define(op.outs[0], entries, Order::Any);
}

/// Objects with `tag`, and `val` where there is a payload.
fn cases(writer: &mut Writer<'_>, op: &Op, tags: &[String]) {
    let which = writer.take(op.ins[0]);
    writer.flush();
    let into = writer.declare(&op.outs);
    writer.open(&format!("switch ({which}) {{"));
    for (index, (block, tag)) in op.blocks.iter().zip(tags).enumerate() {
        writer.open(&format!("case {index}: {{"));
        writer.block(block);
        let text = match block.results.first() {
            Some(value) => format!("{{ tag: {tag:?}, val: {} }}", writer.take(*value)),
            None => format!("{{ tag: {tag:?} }}"),
        };
        writer.flush();
        writer.line(&format!("{} = {text};", into[0]));
        writer.line("break;");
        writer.close("}");
    }
    writer.close("}");
}

fn option(writer: &mut Writer<'_>, op: &Op) {
    let which = writer.operand(op.ins[0]);
    writer.flush();
    let into = writer.declare(&op.outs);
    writer.open(&format!("if ({which} !== 0) {{"));
    writer.case(&op.blocks[1], &into);
    writer.close("}");
}

/// The value, or an error that is thrown at the end.
fn returned(writer: &mut Writer<'_>, op: &Op) {
    let which = writer.operand(op.ins[0]);
    writer.flush();
    let into = writer.declare(&op.outs);
    let error = writer.fresh();
    writer.line(&format!("let {error};"));
    match op.blocks[0].results.is_empty() {
        true => writer.open(&format!("if ({which} !== 0) {{")),
        false => {
            writer.open(&format!("if ({which} === 0) {{"));
            writer.case(&op.blocks[0], &into);
            writer.close("} else {");
            writer.open_again();
        }
    }
    writer.block(&op.blocks[1]);
    let payload = writer.payload_of(&op.blocks[1]);
    writer.line(&format!("{error} = new ComponentError({payload});"));
    writer.close("}");
    writer.raised = Some(error);
}
