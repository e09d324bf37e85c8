//! From JavaScript's values to core values. Each checks what it gets.

use crate::emit::js::numbers::array_of;
use crate::emit::js::writer::{Order, Writer};
use crate::ir::{Lower, Op, SmallInt};

pub(super) fn write(writer: &mut Writer<'_>, op: &Op, lower: &Lower) {
    match lower {
        Lower::Bool => scalar(writer, op, "$bool"),
        Lower::Int(int) => scalar(writer, op, small(*int)),
        Lower::S64 => scalar(writer, op, "$s64"),
        Lower::U64 => scalar(writer, op, "$u64"),
        Lower::F32 | Lower::F64 => scalar(writer, op, "$number"),
        Lower::Char => scalar(writer, op, "$char"),
        Lower::String => bulk(writer, op, "$string", ""),
        Lower::Numbers(kind) => bulk(writer, op, "$numbers", &format!(", {}", array_of(*kind))),
        Lower::List { size, align } => list(writer, op, *size, *align),
        Lower::Map { size, align } => map(writer, op, *size, *align),
        Lower::FixedList(length) | Lower::Tuple(length) => {
            let value = writer.name(op.ins[0]);
            let site = writer.site(op);
            writer.line(&format!("$items({value}, {length}{site});"));
            for (index, out) in op.outs.iter().enumerate() {
                writer.define(*out, format!("{value}[{index}]"), Order::Once);
            }
        }
        Lower::StoreFixedList { length, size } => fixed(writer, op, *length, *size),
        Lower::Record(class) => {
            let value = writer.name(op.ins[0]);
            let site = writer.site(op);
            writer.line(&format!("$object({value}{site});"));
            let names = &writer.out.names.classes[class.0].parts;
            for (out, name) in op.outs.iter().zip(names) {
                writer.define(*out, format!("{value}.{name}"), Order::Once);
            }
        }
        Lower::Flags(class) => {
            let value = writer.name(op.ins[0]);
            let (table, site) = (writer.out.table(*class), writer.site(op));
            for (word, out) in op.outs.iter().enumerate() {
                let text = format!("$flags({value}, {table}, {word}{site})");
                writer.define(*out, text, Order::Once);
            }
        }
        Lower::Enum(class) => {
            let value = writer.take(op.ins[0]);
            let (table, site) = (writer.out.table(*class), writer.site(op));
            let text = format!("$enum({value}, {table}{site})");
            writer.define(op.outs[0], text, Order::Once);
        }
        Lower::Variant(class) => {
            let tags = &writer.out.names.classes[class.0].parts;
            cases(writer, op, tags);
        }
        Lower::Option { wrapped: true } => cases(writer, op, &["none".into(), "some".into()]),
        Lower::Option { wrapped: false } => option(writer, op),
        Lower::Result => cases(writer, op, &["ok".into(), "err".into()]),
        Lower::Returned => returned(writer, op),
        Lower::Own(resource) => {
            match writer.out.world.resources[resource.0].exported {
                true => {
                    let class = writer.out.class_variable(*resource);
                    effect(writer, op, "$give", &format!(", ${class}"));
                }
                false => effect(writer, op, "$add", ", true"),
            };
        }
        Lower::Borrow(resource) => {
            match writer.out.world.resources[resource.0].exported {
                true => {
                    let class = writer.out.class_variable(*resource);
                    effect(writer, op, "$rep", &format!(", ${class}"));
                }
                false => effect(writer, op, "$add", ", false"),
            };
        }
        Lower::Reader(channel) => {
            effect(writer, op, "$send", &format!(", $channels[{}]", channel.0));
        }
    }
}

fn small(int: SmallInt) -> &'static str {
    match int {
        SmallInt::U8 => "$u8",
        SmallInt::S8 => "$s8",
        SmallInt::U16 => "$u16",
        SmallInt::S16 => "$s16",
        SmallInt::U32 => "$u32",
        SmallInt::S32 => "$s32",
    }
}

fn scalar(writer: &mut Writer<'_>, op: &Op, function: &str) {
    let value = writer.take(op.ins[0]);
    let text = format!("{function}({value}{})", writer.site(op));
    writer.define(op.outs[0], text, Order::Once);
}

fn effect(writer: &mut Writer<'_>, op: &Op, function: &str, more: &str) {
    let value = writer.take(op.ins[0]);
    writer.flush();
    let site = writer.site(op);
    let name = writer.constant(&format!("{function}({value}{more}{site})"));
    writer.define(op.outs[0], name, Order::Any);
}

/// Address and length; the length is left in a variable.
fn bulk(writer: &mut Writer<'_>, op: &Op, function: &str, more: &str) {
    effect(writer, op, function, more);
    let length = writer.fresh();
    writer.line(&format!("const {length} = $N;"));
    writer.define(op.outs[1], length, Order::Any);
}

fn list(writer: &mut Writer<'_>, op: &Op, size: u32, align: u32) {
    let value = writer.take(op.ins[0]);
    writer.flush();
    let site = writer.site(op);
    let items = writer.constant(&format!("$list({value}{site})"));
    let length = writer.constant(&format!("{items}.length"));
    let to = writer.constant(&format!("$alloc({length} * {size}, {align})"));
    looped(writer, op, &items, &length, &to, size);
    writer.define(op.outs[0], to, Order::Any);
    writer.define(op.outs[1], length, Order::Any);
}

fn fixed(writer: &mut Writer<'_>, op: &Op, length: u32, size: u32) {
    let items = writer.name(op.ins[0]);
    let to = writer.name(op.ins[1]);
    let site = writer.site(op);
    writer.line(&format!("$items({items}, {length}{site});"));
    looped(writer, op, &items, &length.to_string(), &to, size);
}

fn looped(writer: &mut Writer<'_>, op: &Op, items: &str, length: &str, to: &str, size: u32) {
    let block = &op.blocks[0];
    let at = writer.fresh();
    writer.open(&format!("for (let {at} = 0; {at} < {length}; {at}++) {{"));
    writer.loops.push(at.clone());
    writer.bind(block.item, format!("{items}[{at}]"));
    writer.bind(block.base, format!("{to} + {at} * {size}"));
    writer.block(block);
    writer.flush();
    writer.loops.pop();
    writer.close("}");
}

fn map(writer: &mut Writer<'_>, op: &Op, size: u32, align: u32) {
    let value = writer.take(op.ins[0]);
    writer.flush();
    let site = writer.site(op);
    let items = writer.constant(&format!("$entries({value}{site})"));
    let length = writer.constant(&format!("{items}.length"));
    let to = writer.constant(&format!("$alloc({length} * {size}, {align})"));
    let block = &op.blocks[0];
    let at = writer.fresh();
    writer.open(&format!("for (let {at} = 0; {at} < {length}; {at}++) {{"));
    writer.loops.push(at.clone());
    writer.bind(block.item, format!("{items}[{at}][0]"));
    writer.bind(block.entry_value, format!("{items}[{at}][1]"));
    writer.bind(block.base, format!("{to} + {at} * {size}"));
    writer.block(block);
    writer.flush();
    writer.loops.pop();
    writer.close("}");
    writer.define(op.outs[0], to, Order::Any);
    writer.define(op.outs[1], length, Order::Any);
}

fn cases(writer: &mut Writer<'_>, op: &Op, tags: &[String]) {
    let value = writer.name(op.ins[0]);
    writer.flush();
    let site = writer.site(op);
    writer.line(&format!("$object({value}{site});"));
    let into = writer.declare(&op.outs);
    writer.open(&format!("switch ({value}.tag) {{"));
    for (block, tag) in op.blocks.iter().zip(tags) {
        writer.open(&format!("case {tag:?}: {{"));
        writer.bind(block.item, format!("{value}.val"));
        writer.case(block, &into);
        writer.line("break;");
        writer.close("}");
    }
    let wanted: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
    let wanted = format!("a `tag` of {}", wanted.join(", "));
    writer.line(&format!("default: $wrong({wanted:?}, {value}.tag{site});"));
    writer.close("}");
}

fn option(writer: &mut Writer<'_>, op: &Op) {
    let value = writer.name(op.ins[0]);
    writer.flush();
    let into = writer.declare(&op.outs);
    writer.open(&format!("if ({value} == null) {{"));
    writer.case(&op.blocks[0], &into);
    writer.close("} else {");
    writer.open_again();
    if let Some(item) = op.blocks[1].item {
        writer.define(item, value, Order::Any);
    }
    writer.case(&op.blocks[1], &into);
    writer.close("}");
}

fn returned(writer: &mut Writer<'_>, op: &Op) {
    let value = writer.name(op.ins[0]);
    writer.flush();
    let into = writer.declare(&op.outs);
    let raised = writer.raised.clone().unwrap_or_default();
    writer.open(&format!("if (!{raised}) {{"));
    for (index, block) in op.blocks.iter().enumerate() {
        if let Some(item) = block.item {
            writer.define(item, value.clone(), Order::Any);
        }
        writer.case(block, &into);
        if index == 0 {
            writer.close("} else {");
            writer.open_again();
        }
    }
    writer.close("}");
}
