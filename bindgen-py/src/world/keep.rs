//! Leaving out imports: what an app names stays, and all that it gets hold of by it.
//!
//! An interface stays as a whole, or goes as a whole. What goes is marked first, because the SDK is
//! written with it: modules, classes and constants work, functions say why they do not. Then it is
//! cut, and nobody else knows of it.

use super::children::children;
use super::model::{ChannelIdx, ClassIdx, Direction, Func, FuncIdx, FuncKind, ResourceIdx, World};
use std::collections::{BTreeSet, HashMap};
use wit_parser::{Type, TypeDefKind, TypeId, WorldItem, WorldKey};

/// What of a world's imports an app names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Imported interfaces, as indices into [`World::interfaces`].
    pub interfaces: BTreeSet<usize>,
    /// Functions of the world itself that belong to no resource.
    pub functions: BTreeSet<FuncIdx>,
    /// Resources of the world itself.
    pub resources: BTreeSet<ResourceIdx>,
    /// Streams and futures of which it makes new ones.
    pub channels: BTreeSet<ChannelIdx>,
}

impl World {
    /// Leaves out all imports but these and what follows from them: interfaces whose resources come
    /// or go in a function that stays, or that a module which stays has under names of its own.
    /// Exports are never left out.
    pub fn keep(&mut self, named: &Named) {
        self.mark(named);
        let mut more = named.clone();
        for index in &named.channels {
            // Only a function gives the type a name for the host.
            let channel = &self.channels[index.0];
            if channel.left_out {
                more.add_home(self, channel.named_by);
            }
        }
        if more != *named {
            self.mark(&more);
        }
    }

    /// How many imported interfaces have functions, and how many of these are left out.
    pub fn left_out(&self) -> (usize, usize) {
        let with_functions = self.interfaces.iter().filter(|interface| {
            interface.direction == Direction::Import
                && !self.resolve.interfaces[interface.id].functions.is_empty()
        });
        let left_out = with_functions.clone().filter(|i| i.left_out).count();
        (with_functions.count(), left_out)
    }

    /// The imported interface of a key.
    fn imported(&self, key: &WorldKey) -> Option<usize> {
        let mut interfaces = self.interfaces.iter();
        interfaces.position(|i| i.direction == Direction::Import && i.key == *key)
    }

    fn mark(&mut self, named: &Named) {
        let kept = Walk::of(self, named);
        for (index, interface) in self.interfaces.iter_mut().enumerate() {
            let has_functions = !self.resolve.interfaces[interface.id].functions.is_empty();
            interface.left_out = interface.direction == Direction::Import
                && has_functions
                && !kept.interfaces.contains(&index);
        }
        for index in 0..self.resources.len() {
            let resource = &self.resources[index];
            let stays = resource.exported
                || match &resource.interface {
                    Some(key) => (self.imported(key)).is_some_and(|i| kept.interfaces.contains(&i)),
                    None => kept.resources.contains(&ResourceIdx(index)),
                };
            self.resources[index].left_out = !stays;
        }
        for index in 0..self.imports.len() {
            let func = &self.imports[index];
            let stays = match (&func.interface, func.kind) {
                (Some(key), _) => {
                    (self.imported(key)).is_some_and(|i| kept.interfaces.contains(&i))
                }
                (None, FuncKind::Freestanding) => kept.functions.contains(&FuncIdx(index)),
                (
                    None,
                    FuncKind::Constructor(resource)
                    | FuncKind::Method(resource)
                    | FuncKind::Static(resource),
                ) => kept.resources.contains(&resource),
            };
            self.imports[index].left_out = !stays;
        }
        self.name_channels();
        for class in &mut self.classes {
            class.left_out = true;
        }
        for (ty, class) in &self.class_of_type {
            if kept.types.contains(ty) {
                self.classes[class.0].left_out = false;
            }
        }
    }

    /// Takes away what is left out, all but the names of interfaces. The SDK is written before.
    pub fn cut(mut self) -> World {
        let classes = kept(&mut self.classes, |class| !class.left_out);
        remap(&mut self.class_of_type, |old| classes[old.0].map(ClassIdx));
        let resources = kept(&mut self.resources, |resource| !resource.left_out);
        let resource = |old: ResourceIdx| resources[old.0].map(ResourceIdx);
        remap(&mut self.resource_of_type, resource);
        let imports = kept(&mut self.imports, |func| !func.left_out);
        for func in self.imports.iter_mut().chain(&mut self.exports) {
            match &mut func.kind {
                FuncKind::Freestanding => {}
                FuncKind::Constructor(of) | FuncKind::Method(of) | FuncKind::Static(of) => {
                    *of = resource(*of).expect("a function stays with its resource");
                }
            }
        }
        let channels = kept(&mut self.channels, |channel| !channel.left_out);
        remap(&mut self.channel_of_type, |old| {
            channels[old.0].map(ChannelIdx)
        });
        for channel in &mut self.channels {
            if channel.direction == Direction::Import {
                let named_by = imports[channel.named_by.0];
                channel.named_by = FuncIdx(named_by.expect("what stays names it"));
            }
        }
        self.share_tables();
        self
    }

    /// The index of a channel when what is left out is cut.
    pub fn channel_number(&self, index: usize) -> usize {
        let before = self.channels[..index].iter();
        before.filter(|channel| !channel.left_out).count()
    }

    /// Names each channel by a function that stays.
    fn name_channels(&mut self) {
        let mut named = vec![false; self.channels.len()];
        for direction in [Direction::Import, Direction::Export] {
            for index in 0..self.functions(direction).len() {
                let func = &self.functions(direction)[index];
                if func.left_out {
                    continue;
                }
                for ty in func.function.find_futures_and_streams(&self.resolve) {
                    let ChannelIdx(channel) = self.channel_of(ty);
                    if std::mem::replace(&mut named[channel], true) {
                        continue;
                    }
                    let payload = self.channel_type(ty).and_then(|(_, payload)| payload);
                    let channel = &mut self.channels[channel];
                    channel.type_id = ty;
                    channel.payload = payload;
                    channel.direction = direction;
                    channel.named_by = FuncIdx(index);
                }
            }
        }
        for (channel, named) in self.channels.iter_mut().zip(named) {
            channel.left_out = !named;
        }
    }
}

impl Named {
    /// Adds what import `index` belongs to.
    fn add_home(&mut self, world: &World, index: FuncIdx) {
        let func = &world.imports[index.0];
        match (&func.interface, func.kind) {
            (Some(key), _) => self.interfaces.extend(world.imported(key)),
            (None, FuncKind::Freestanding) => {
                self.functions.insert(index);
            }
            (
                None,
                FuncKind::Constructor(resource)
                | FuncKind::Method(resource)
                | FuncKind::Static(resource),
            ) => {
                self.resources.insert(resource);
            }
        }
    }
}

/// What stays, as it is found.
struct Walk<'a> {
    world: &'a World,
    interfaces: BTreeSet<usize>,
    resources: BTreeSet<ResourceIdx>,
    types: BTreeSet<TypeId>,
    /// Types that are to be followed.
    pending: Vec<TypeId>,
}

/// What [`Walk`] gives.
struct Kept {
    interfaces: BTreeSet<usize>,
    functions: BTreeSet<FuncIdx>,
    resources: BTreeSet<ResourceIdx>,
    types: BTreeSet<TypeId>,
}

/// Keeps what `stays`. Answers with the new index of each item, `None` for what went.
fn kept<T>(items: &mut Vec<T>, stays: impl Fn(&T) -> bool) -> Vec<Option<usize>> {
    let mut next = 0..;
    let numbers = items
        .iter()
        .map(|item| stays(item).then(|| next.next()).flatten());
    let numbers = numbers.collect();
    items.retain(stays);
    numbers
}

/// Gives new indices, and takes away entries without one.
fn remap<T: Copy>(of_type: &mut HashMap<TypeId, T>, new: impl Fn(T) -> Option<T>) {
    of_type.retain(|_, index| match new(*index) {
        Some(number) => {
            *index = number;
            true
        }
        None => false,
    });
}

impl<'a> Walk<'a> {
    fn of(world: &'a World, named: &Named) -> Kept {
        let mut walk = Walk {
            world,
            interfaces: BTreeSet::new(),
            resources: BTreeSet::new(),
            types: BTreeSet::new(),
            pending: Vec::new(),
        };
        for func in &world.exports {
            walk.function(func);
        }
        for interface in &world.interfaces {
            if interface.direction == Direction::Export {
                let types = world.resolve.interfaces[interface.id].types.values();
                walk.pending.extend(types);
            }
        }
        // What the world gives a name of its own is there under it.
        for item in world.resolve.worlds[world.id].imports.values() {
            match item {
                WorldItem::Type { id, .. } if !walk.is_resource_of_world(*id) => {
                    walk.pending.push(*id);
                }
                WorldItem::Type { .. } | WorldItem::Interface { .. } | WorldItem::Function(_) => {}
            }
        }
        for index in &named.interfaces {
            walk.interface(*index);
        }
        for index in &named.functions {
            walk.function(&world.imports[index.0]);
        }
        for index in &named.resources {
            walk.resource(*index);
        }
        while let Some(ty) = walk.pending.pop() {
            walk.follow(ty);
        }
        Kept {
            interfaces: walk.interfaces,
            functions: named.functions.clone(),
            resources: walk.resources,
            types: walk.types,
        }
    }

    fn is_resource_of_world(&self, ty: TypeId) -> bool {
        (self.world.resource_of_type.get(&ty))
            .is_some_and(|index| self.world.resource(*index).interface.is_none())
    }

    fn interface(&mut self, index: usize) {
        if !self.interfaces.insert(index) {
            return;
        }
        let world = self.world;
        let interface = &world.interfaces[index];
        for func in &world.imports {
            if func.interface.as_ref() == Some(&interface.key) {
                self.function(func);
            }
        }
        let types = world.resolve.interfaces[interface.id].types.values();
        self.pending.extend(types);
    }

    fn resource(&mut self, index: ResourceIdx) {
        let world = self.world;
        let resource = world.resource(index);
        if resource.exported {
            return;
        }
        match &resource.interface {
            Some(key) => {
                if let Some(index) = world.imported(key) {
                    self.interface(index);
                }
            }
            None if self.resources.insert(index) => {
                let methods = world.imports.iter().filter(|func| match func.kind {
                    FuncKind::Freestanding => false,
                    FuncKind::Constructor(of) | FuncKind::Method(of) | FuncKind::Static(of) => {
                        of == index
                    }
                });
                for func in methods {
                    self.function(func);
                }
            }
            None => {}
        }
    }

    fn function(&mut self, func: &Func) {
        let types = func.function.params.iter().map(|param| &param.ty);
        for ty in types.chain(&func.function.result) {
            if let Type::Id(id) = ty {
                self.pending.push(*id);
            }
        }
    }

    fn follow(&mut self, ty: TypeId) {
        if !self.types.insert(ty) {
            return;
        }
        let kind = &self.world.resolve.types[ty].kind;
        if let TypeDefKind::Resource = kind {
            if let Some(index) = self.world.resource_of_type.get(&ty) {
                self.resource(*index);
            }
            return;
        }
        for child in children(kind) {
            if let Type::Id(id) = child {
                self.pending.push(id);
            }
        }
    }
}
