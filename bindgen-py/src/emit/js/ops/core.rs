//! Core values, memory, and calls.

use crate::emit::js::side::Side;
use crate::emit::js::writer::{Order, Writer, quoted};
use crate::ir::{Cast, Core, Load, Op, Store};
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
        Load::I32 => format!("$D.getUint32({place}, true)"),
        Load::I32U8 => format!("$D.getUint8({place})"),
        Load::I32S8 => format!("$D.getInt8({place})"),
        Load::I32U16 => format!("$D.getUint16({place}, true)"),
        Load::I32S16 => format!("$D.getInt16({place}, true)"),
        Load::I64 => format!("$D.getBigInt64({place}, true)"),
        Load::F32 => format!("$D.getFloat32({place}, true)"),
        Load::F64 => format!("$D.getFloat64({place}, true)"),
    }
}

fn put(store: Store, place: &str, value: &str) -> String {
    match store {
        Store::I32 => format!("$D.setUint32({place}, {value}, true);"),
        Store::I32As8 => format!("$D.setUint8({place}, {value});"),
        Store::I32As16 => format!("$D.setUint16({place}, {value}, true);"),
        Store::I64 => format!("$D.setBigInt64({place}, {value}, true);"),
        Store::F32 => format!("$D.setFloat32({place}, {value}, true);"),
        Store::F64 => format!("$D.setFloat64({place}, {value}, true);"),
    }
}

/// Calls what the component exports. Wrong arguments are found before, as nothing may go wrong
/// inside.
fn call_core(writer: &mut Writer<'_>, op: &Op, name: &str) {
    let arguments: Vec<String> = op.ins.iter().map(|value| writer.name(*value)).collect();
    writer.flush();
    writer.line("$state = 2;");
    let waits = matches!(writer.side, Side::Export { waits: true, .. });
    let mut call = match waits {
        true => {
            let arguments = arguments.join(", ");
            format!("(await $promising({})({arguments}))", quoted(name))
        }
        false => format!("$x[{}]({})", quoted(name), arguments.join(", ")),
    };
    if op
        .outs
        .iter()
        .any(|out| writer.type_of(*out) == ValType::I32)
    {
        call.push_str(" >>> 0");
    }
    match op.outs.first() {
        Some(out) => {
            let result = writer.constant(&call);
            writer.core_result = Some(result.clone());
            writer.define(*out, result, Order::Any);
        }
        None => writer.line(&format!("{call};")),
    }
    writer.line("$fresh();");
}
