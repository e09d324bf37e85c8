//! What the runtime gets to know of a world.

use crate::ir::{ChannelAbi, Payload, Shim};
use crate::world::{
    self, ChannelKind, ClassKind, Direction, Func, FuncKind, ResourceIdx, World, names,
};
use hognose_runtime_abi as abi;

/// The manifest of a world, but for the app's name, the path and the archives, which are the
/// build's to fill in.
pub fn manifest(world: &World, shim: &Shim) -> abi::Manifest {
    abi::Manifest {
        version: abi::VERSION,
        interfaces: (world.interfaces.iter())
            .filter(|interface| interface.direction == Direction::Import)
            .map(|interface| abi::InterfaceSpec {
                wit_name: world.resolve.name_world_key(&interface.key),
                module: interface.module.clone(),
                left_out: interface.left_out,
            })
            .collect(),
        support: abi::Support {
            ok: support("Ok"),
            err: support("Err"),
            some: support("Some"),
            channels: match world.channels.is_empty() {
                true => String::new(),
                false => "componentize_py_async_support._ends".to_owned(),
            },
        },
        classes: world
            .classes
            .iter()
            .map(|class| self::class(world, class))
            .collect(),
        resources: (0..world.resources.len())
            .map(|index| resource(world, ResourceIdx(index)))
            .collect(),
        channels: (world.channels.iter().zip(&shim.channels))
            .map(|(channel, abi)| self::channel(channel, abi))
            .collect(),
        imports: world
            .imports
            .iter()
            .zip(&shim.imports)
            .map(|(func, function)| abi::ImportSpec {
                wit_name: func.wit_name.clone(),
                python: path(&func.python),
                kind: import_kind(func),
                asynchronous: func.is_async(),
                params: func.params.clone(),
                sites: function.sites.clone(),
            })
            .collect(),
        exports: world
            .exports
            .iter()
            .zip(&shim.exports)
            .map(|(func, function)| abi::ExportSpec {
                wit_name: func.wit_name.clone(),
                name: func.python.last().to_owned(),
                kind: export_kind(func),
                asynchronous: func.is_async(),
                params: func.params.clone(),
                returns_result: func.raises,
                sites: function.sites.clone(),
            })
            .collect(),
        ..abi::Manifest::default()
    }
}

fn support(name: &str) -> abi::PyPath {
    abi::PyPath {
        module: "componentize_py_types".to_owned(),
        qualname: name.to_owned(),
    }
}

fn path(python: &world::PyPath) -> abi::PyPath {
    abi::PyPath {
        module: python.module.clone(),
        qualname: python.qualname.clone(),
    }
}

fn class(world: &World, class: &world::Class) -> abi::ClassSpec {
    let wit_name = world.resolve.types[class.type_id].name.clone();
    abi::ClassSpec {
        wit_name: wit_name.unwrap_or_else(|| class.python.qualname.clone()),
        python: path(&class.python),
        kind: match &class.kind {
            ClassKind::Record { fields } => abi::ClassKind::Record(fields.clone()),
            ClassKind::Variant { cases } => abi::ClassKind::Variant(
                cases
                    .iter()
                    .map(|case| abi::MemberSpec {
                        wit_name: case.wit_name.clone(),
                        python: path(&case.python),
                        payload: case.has_payload,
                    })
                    .collect(),
            ),
            ClassKind::Enum { cases } => abi::ClassKind::Enum(cases.clone()),
            ClassKind::Flags { members } => abi::ClassKind::Flags(members.clone()),
        },
    }
}

fn resource(world: &World, index: ResourceIdx) -> abi::ResourceSpec {
    let resource = world.resource(index);
    let side = match resource.exported {
        true => &world.exports,
        false => &world.imports,
    };
    abi::ResourceSpec {
        wit_name: resource.wit_name.clone(),
        exported: resource.exported,
        python: match resource.exported {
            // The app's class lives in a module that is named as the interface's module.
            true => abi::PyPath {
                module: names::last(&resource.python.module).to_owned(),
                qualname: resource.python.qualname.clone(),
            },
            false => path(&resource.python),
        },
        methods: side
            .iter()
            .filter(|func| func.kind == FuncKind::Method(index))
            .map(|func| func.python.last().to_owned())
            .collect(),
    }
}

fn channel(channel: &world::Channel, shim: &ChannelAbi) -> abi::ChannelSpec {
    let no_sites = Vec::new();
    let (payload, sites) = match &shim.payload {
        Payload::Unit => (abi::PayloadSpec::Unit, &no_sites),
        Payload::Bytes => (abi::PayloadSpec::Bytes, &no_sites),
        Payload::Numbers(kind) => (abi::PayloadSpec::Numbers(*kind as u32), &no_sites),
        Payload::Values {
            size,
            align,
            function,
        } => {
            let (size, align) = (*size, *align);
            (abi::PayloadSpec::Values { size, align }, &function.sites)
        }
    };
    let (module, class) = match (channel.kind, channel.bytes) {
        (ChannelKind::Stream, false) => ("streams", "StreamReader"),
        (ChannelKind::Stream, true) => ("streams", "ByteStreamReader"),
        (ChannelKind::Future, _) => ("futures", "FutureReader"),
    };
    abi::ChannelSpec {
        wit_name: channel.wit_name.clone(),
        future: channel.kind == ChannelKind::Future,
        payload,
        local: shim.local,
        reader: abi::PyPath {
            module: format!("componentize_py_async_support.{module}"),
            qualname: class.to_owned(),
        },
        table: u32::try_from(channel.table.0).expect("a world has few channels"),
        sites: sites.clone(),
    }
}

fn import_kind(func: &Func) -> abi::ImportKind {
    match func.kind {
        FuncKind::Freestanding => abi::ImportKind::Function,
        FuncKind::Method(resource) => abi::ImportKind::Method(number(resource)),
        FuncKind::Static(resource) => abi::ImportKind::Static(number(resource)),
        FuncKind::Constructor(resource) => abi::ImportKind::Constructor(number(resource)),
    }
}

fn export_kind(func: &Func) -> abi::ExportKind {
    debug_assert_eq!(func.direction, Direction::Export);
    match func.kind {
        FuncKind::Freestanding => {
            let (class, _) = func
                .python
                .qualname
                .rsplit_once('.')
                .unwrap_or((&func.python.qualname, ""));
            abi::ExportKind::Method(class.to_owned())
        }
        FuncKind::Method(resource) => abi::ExportKind::ResourceMethod(number(resource)),
        FuncKind::Static(resource) => abi::ExportKind::ResourceStatic(number(resource)),
        FuncKind::Constructor(resource) => abi::ExportKind::Constructor(number(resource)),
    }
}

fn number(resource: ResourceIdx) -> u32 {
    u32::try_from(resource.0).expect("a world has few resources")
}
