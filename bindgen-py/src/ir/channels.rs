//! Streams and futures: the core imports for their ends, and how their values lie in memory.

use super::core_functions::{ASYNC, CoreFunction};
use super::numbers::number_of;
use super::record::{self, alignment, bytes};
use super::shim::{ChannelAbi, Function, Payload};
use super::sites;
use crate::world::{Channel, ChannelKind, Direction, Func, FuncKind, World};
use hognose_runtime_abi::ChannelFunction;
use wit_parser::{FutureIntrinsic, SizeAlign, StreamIntrinsic, WasmImport};

/// The functions of one channel of the world.
pub(super) fn channel(world: &World, sizes: &SizeAlign, channel: &Channel) -> ChannelAbi {
    let imports: Vec<CoreFunction> = ChannelFunction::IMPORTS
        .into_iter()
        .map(|function| core_import(world, channel, function))
        .collect();
    let local = (channel.payload).is_none_or(|ty| number_of(&world.resolve, &ty).is_some());
    ChannelAbi {
        local,
        payload: payload(world, sizes, channel, &imports),
        imports,
    }
}

fn payload(
    world: &World,
    sizes: &SizeAlign,
    channel: &Channel,
    imports: &[CoreFunction],
) -> Payload {
    let Some(ty) = &channel.payload else {
        return Payload::Unit;
    };
    if channel.bytes {
        return Payload::Bytes;
    }
    if channel.kind == ChannelKind::Stream
        && let Some(kind) = number_of(&world.resolve, ty)
    {
        return Payload::Numbers(kind);
    }
    // Not a call of that function: only a value of its side.
    let named_by = named_by(world, channel);
    let func = Func {
        kind: FuncKind::Freestanding,
        raises: false,
        wit_name: channel.wit_name.clone(),
        params: vec![String::new(); 2],
        ..named_by.clone()
    };
    let (mut body, lift) = record::record_payload(world, sizes, &func, ty, record::Half::Component);
    let mut sites = Vec::new();
    sites::assign(&sites::Python { world, func: &func }, &mut body, &mut sites);
    let layout = sizes.record([ty]);
    Payload::Values {
        size: bytes(layout.size),
        align: alignment(layout.align),
        function: Box::new(Function {
            wit_name: channel.wit_name.clone(),
            core: imports[ChannelFunction::Write as usize].clone(),
            body,
            post_return: None,
            lift: Some(lift),
            task: None,
            zeros: None,
            borrows: false,
            arity: 2,
            method: false,
            sites,
        }),
    }
}

pub(super) fn named_by<'a>(world: &'a World, channel: &Channel) -> &'a Func {
    &world.functions(channel.direction)[channel.named_by.0]
}

fn core_import(world: &World, channel: &Channel, function: ChannelFunction) -> CoreFunction {
    let func = named_by(world, channel);
    let interface = func.interface.as_ref();
    let exported = channel.direction == Direction::Export;
    // Without values the type needs no function to name it.
    let ty = channel.payload.map(|_| channel.type_id);
    // Hosts do not offer cancellations that wait.
    let async_ = match function {
        ChannelFunction::Read | ChannelFunction::Write => true,
        ChannelFunction::New
        | ChannelFunction::CancelRead
        | ChannelFunction::CancelWrite
        | ChannelFunction::DropReadable
        | ChannelFunction::DropWritable
        | ChannelFunction::Lift
        | ChannelFunction::Lower => false,
    };
    let import = match channel.kind {
        ChannelKind::Stream => WasmImport::StreamIntrinsic {
            interface,
            func: &func.function,
            ty,
            intrinsic: match function {
                ChannelFunction::New => StreamIntrinsic::New,
                ChannelFunction::Read | ChannelFunction::Lift => StreamIntrinsic::Read,
                ChannelFunction::Write | ChannelFunction::Lower => StreamIntrinsic::Write,
                ChannelFunction::CancelRead => StreamIntrinsic::CancelRead,
                ChannelFunction::CancelWrite => StreamIntrinsic::CancelWrite,
                ChannelFunction::DropReadable => StreamIntrinsic::DropReadable,
                ChannelFunction::DropWritable => StreamIntrinsic::DropWritable,
            },
            exported,
            async_,
        },
        ChannelKind::Future => WasmImport::FutureIntrinsic {
            interface,
            func: &func.function,
            ty,
            intrinsic: match function {
                ChannelFunction::New => FutureIntrinsic::New,
                ChannelFunction::Read | ChannelFunction::Lift => FutureIntrinsic::Read,
                ChannelFunction::Write | ChannelFunction::Lower => FutureIntrinsic::Write,
                ChannelFunction::CancelRead => FutureIntrinsic::CancelRead,
                ChannelFunction::CancelWrite => FutureIntrinsic::CancelWrite,
                ChannelFunction::DropReadable => FutureIntrinsic::DropReadable,
                ChannelFunction::DropWritable => FutureIntrinsic::DropWritable,
            },
            exported,
            async_,
        },
    };
    let (module, name) = world.resolve.wasm_import_name(ASYNC, import);
    let (params, results) = function.signature(channel.kind == ChannelKind::Future);
    CoreFunction {
        module,
        name,
        params: params.to_vec(),
        results: results.to_vec(),
    }
}
