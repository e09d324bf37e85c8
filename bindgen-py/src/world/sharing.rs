//! Which classes the two sides of an interface share.
//!
//! Where one interface is imported and exported, its plain types are the same Python classes on
//! both sides: a value that came in can go out. Its resources are not: an imported one belongs to
//! the host, an exported one to the app. So a type that contains such a resource is made twice as
//! well.

use super::model::{Direction, Interface, World};
use std::collections::HashMap;
use wit_parser::{Handle, InterfaceId, Resolve, Type, TypeDefKind, TypeId, TypeOwner, WorldKey};

/// For each type of an exported interface that its import's class serves: the import's type.
pub(super) fn shared_types(world: &World) -> HashMap<TypeId, TypeId> {
    let Sides { twins } = Sides::of(&world.resolve, &world.interfaces);
    let mut shared = HashMap::new();
    for (export, import) in &twins {
        let export_types = &world.resolve.interfaces[*export].types;
        let import_types = &world.resolve.interfaces[*import].types;
        for (name, ty) in export_types {
            if has_twin_resource(&world.resolve, &twins, *ty) {
                continue;
            }
            if let Some(target) = import_types.get(name) {
                shared.insert(*ty, *target);
            }
        }
    }
    shared
}

struct Sides {
    /// From exported interface to the same interface as it is imported.
    twins: HashMap<InterfaceId, InterfaceId>,
}

impl Sides {
    fn of(resolve: &Resolve, interfaces: &[Interface]) -> Sides {
        let by_key = |direction| {
            interfaces.iter().filter(move |interface| {
                interface.direction == direction && matches!(interface.key, WorldKey::Interface(_))
            })
        };
        let imported: HashMap<InterfaceId, InterfaceId> = by_key(Direction::Import)
            .map(|interface| (original(resolve, interface.id), interface.id))
            .collect();
        let twins = by_key(Direction::Export)
            .filter_map(|interface| {
                let import = imported.get(&original(resolve, interface.id))?;
                Some((interface.id, *import))
            })
            .collect();
        Sides { twins }
    }
}

/// The interface as it was written, before its ids were made nominal.
fn original(resolve: &Resolve, mut id: InterfaceId) -> InterfaceId {
    while let Some(source) = resolve.interfaces[id].clone_of {
        id = source;
    }
    id
}

/// Whether the exported type `ty` reaches a resource that is another one on the import side.
fn has_twin_resource(
    resolve: &Resolve,
    twins: &HashMap<InterfaceId, InterfaceId>,
    ty: TypeId,
) -> bool {
    let has = |ty: &Type| matches!(ty, Type::Id(id) if has_twin_resource(resolve, twins, *id));
    let def = &resolve.types[ty];
    match &def.kind {
        TypeDefKind::Resource => match def.owner {
            TypeOwner::Interface(id) => twins.contains_key(&id),
            TypeOwner::World(_) | TypeOwner::None => false,
        },
        TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => {
            has_twin_resource(resolve, twins, *id)
        }
        TypeDefKind::Record(record) => record.fields.iter().any(|field| has(&field.ty)),
        TypeDefKind::Variant(variant) => variant
            .cases
            .iter()
            .any(|case| case.ty.as_ref().is_some_and(has)),
        TypeDefKind::Tuple(tuple) => tuple.types.iter().any(has),
        TypeDefKind::Option(ty)
        | TypeDefKind::List(ty)
        | TypeDefKind::FixedLengthList(ty, _)
        | TypeDefKind::Type(ty) => has(ty),
        TypeDefKind::Map(key, value) => has(key) || has(value),
        TypeDefKind::Result(result) => result.ok.iter().chain(&result.err).any(has),
        TypeDefKind::Future(ty) | TypeDefKind::Stream(ty) => ty.as_ref().is_some_and(has),
        TypeDefKind::Flags(_) | TypeDefKind::Enum(_) | TypeDefKind::Unknown => false,
    }
}
