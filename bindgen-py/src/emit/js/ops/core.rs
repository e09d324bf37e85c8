//! Core values, memory, and calls.

use crate::emit::js::side::Side;
use crate::emit::js::writer::{Order, Writer, is_name, quoted};
use crate::ir::{Cast, Core, Load, Op, Store, Val};
use hognose_runtime_abi::ValType;

pub(super) fn write(writer: &mut Writer<'_>, op: &Op, core: &Core) {
    match core {
        Core::Arg(index) => {
            let name = writer.argument(*index);
            writer.define(op.outs[0], name, Order::Any);
        }
        Core::Const(value) => writer.define(op.outs[0], value.to_string(), Order::Any),
        Core::Zero => {
            let zero = match writer.type_of(op.outs[0]) {
                ValType::I64 => "0n",
                ValType::I32 | ValType::F32 | ValType::F64 => "0",
            };
            writer.define(op.outs[0], zero.to_owned(), Order::Any);
        }
        Core::Cast(cast) => {
            let value = writer.take(op.ins[0]);
            let text = match cast {
                Cast::F32ToI32 => format!("$bits32({value})"),
                Cast::F64ToI64 => format!("$bits64({value})"),
                Cast::I32ToF32 => format!("$float32({value})"),
                Cast::I64ToF64 => format!("$float64({value})"),
                Cast::I32ToI64 => format!("BigInt({value})"),
                Cast::I64ToI32 => format!("Number(BigInt.asUintN(32, {value}))"),
            };
            writer.define(op.outs[0], text, Order::Once);
        }
        Core::Load(load, offset) => {
            let place = place(writer, op, *offset);
            writer.define(op.outs[0], read(*load, &place), Order::Once);
        }
        Core::Store(store, offset) => {
            let value = writer.take(op.ins[0]);
            let address = writer.address(op.ins[1]);
            let place = plus(&address, *offset);
            writer.flush();
            writer.line(&put(*store, &place, &value));
        }
        Core::Allocate { size, align } => {
            writer.flush();
            let name = writer.constant(&format!("$alloc({size}, {align})"));
            writer.define(op.outs[0], name, Order::Any);
        }
        Core::Address(offset) => {
            let address = writer.address(op.ins[0]);
            let address = writer.constant(&address);
            writer.define(op.outs[0], plus(&address, *offset), Order::Any);
        }
        // Memory that a component gave belongs to it.
        Core::Release => {}
        Core::CallHost(function) => call_core(writer, op, &function.name),
        Core::CallPython { raises } => writer.call_host(op, *raises),
        Core::StartTask => writer.start_subtask(op),
        Core::Return => writer.end(op),
        // Only Python waits in these ways.
        Core::Returned { .. } | Core::Await => {}
    }
}

fn place(writer: &mut Writer<'_>, op: &Op, offset: u32) -> String {
    let address = writer.address(op.ins[0]);
    plus(&address, offset)
}

fn plus(address: &str, offset: u32) -> String {
    match offset {
        0 => address.to_owned(),
        1.. => format!("{address} + {offset}"),
    }
}

fn read(load: Load, place: &str) -> String {
    match load {
        Load::I32 => format!("$get({place})"),
        Load::I32U8 => format!("$U[{place}]"),
        Load::I32S8 => format!("$D.getInt8({place})"),
        Load::I32U16 => format!("$D.getUint16({place}, true)"),
        Load::I32S16 => format!("$D.getInt16({place}, true)"),
        Load::I64 => format!("$D.getBigInt64({place}, true)"),
        Load::F32 => format!("$D.getFloat32({place}, true)"),
        Load::F64 => format!("$D.getFloat64({place}, true)"),
    }
}

/// By a function, as what gives the value may make the memory larger.
fn put(store: Store, place: &str, value: &str) -> String {
    let function = match store {
        Store::I32 => "$set",
        Store::I32As8 => "$set8",
        Store::I32As16 => "$set16",
        Store::I64 => "$setI64",
        Store::F32 => "$setF32",
        Store::F64 => "$setF64",
    };
    format!("{function}({place}, {value});")
}

/// Calls what the component exports. Wrong arguments are found before, as nothing may go wrong
/// inside.
fn call_core(writer: &mut Writer<'_>, op: &Op, name: &str) {
    let mut arguments: Vec<String> = op.ins.iter().map(|value| writer.take(*value)).collect();
    writer.flush();
    if matches!(writer.side, Side::Start { .. }) {
        arguments.insert(0, exported(name));
        // It may be a promise of the code.
        let code = format!("$begin({})", arguments.join(", "));
        return writer.define(op.outs[0], code, Order::Once);
    }
    let (waits, is_read) = match &writer.side {
        Side::Export {
            waits, post_return, ..
        } => (*waits, post_return.is_some()),
        Side::Start { .. }
        | Side::Finish
        | Side::Import { .. }
        | Side::Subtask { .. }
        | Side::Read
        | Side::Store { .. } => (false, false),
    };
    arguments.insert(0, if waits { quoted(name) } else { exported(name) });
    let arguments = arguments.join(", ");
    let mut call = match waits {
        true => format!("await $suspend({arguments})"),
        false => format!("$call({arguments})"),
    };
    let is_address = |out: &Val| writer.type_of(*out) == ValType::I32;
    if op.outs.iter().any(is_address) {
        call.push_str(" >>> 0");
    }
    match op.outs.first() {
        Some(out) if is_read => {
            let result = writer.constant(&call);
            writer.core_result = Some(result.clone());
            writer.define(*out, result, Order::Any);
        }
        Some(out) if writer.is_used(*out) => {
            let call = if waits { format!("({call})") } else { call };
            writer.define(*out, call, Order::Once);
        }
        Some(_) | None => writer.line(&format!("{call};")),
    }
}

/// A function that the core module exports.
pub(in crate::emit::js) fn exported(name: &str) -> String {
    match is_name(name) {
        true => format!("$x.{name}"),
        false => format!("$x[{}]", quoted(name)),
    }
}
