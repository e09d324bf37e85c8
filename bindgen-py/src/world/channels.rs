//! The stream and future types of the world: which are one type, and the names of the functions
//! that make a new one.

use super::children::children;
use super::model::{Channel, ChannelIdx, ChannelKind, Direction, FuncIdx, PyPath, World};
use super::names::{self, Taken};
use heck::ToSnakeCase;
use std::collections::HashMap;
use wit_parser::{Handle, Type, TypeDefKind, TypeId, TypeOwner};

impl World {
    /// Fills `channels`: every stream and future that a function of the world reaches, once for
    /// each payload.
    pub(super) fn add_channels(&mut self, scopes: &mut HashMap<String, Taken>) {
        let mut known: HashMap<String, ChannelIdx> = HashMap::new();
        for direction in [Direction::Import, Direction::Export] {
            for index in 0..self.functions(direction).len() {
                let func = &self.functions(direction)[index];
                for ty in func.function.find_futures_and_streams(&self.resolve) {
                    let key = self.channel_key(direction, ty);
                    let next = ChannelIdx(self.channels.len());
                    let channel = *known.entry(key).or_insert(next);
                    if channel == next {
                        self.channels.push(self.channel(direction, index, ty));
                    }
                    self.channel_of_type.insert(ty, channel);
                    self.add_roots(channel, direction, index);
                    self.add_home(channel, direction, ty);
                }
            }
        }
        self.share_tables();
        self.name_constructors(scopes);
    }

    /// The stream or future that type `ty` stands for.
    ///
    /// # Panics
    /// If no function of the world reaches the type.
    pub fn channel_of(&self, ty: TypeId) -> ChannelIdx {
        self.channel_of_type[&ty]
    }

    /// The kind and the payload of a stream or future type.
    pub fn channel_type(&self, ty: TypeId) -> Option<(ChannelKind, Option<Type>)> {
        match &self.resolve.types[ty].kind {
            TypeDefKind::Stream(payload) => Some((ChannelKind::Stream, *payload)),
            TypeDefKind::Future(payload) => Some((ChannelKind::Future, *payload)),
            _ => None,
        }
    }

    fn channel(&self, direction: Direction, index: usize, ty: TypeId) -> Channel {
        let (kind, payload) = self
            .channel_type(ty)
            .expect("only streams and futures are found");
        Channel {
            kind,
            payload,
            type_id: ty,
            direction,
            named_by: FuncIdx(index),
            bytes: kind == ChannelKind::Stream && payload.is_some_and(|ty| self.is_bytes(&ty)),
            table: ChannelIdx(0),
            wit_name: self.wit_text(&Type::Id(ty)),
            constructors: Vec::new(),
            left_out: false,
        }
    }

    /// Each package that has a function which reaches the type has its constructor.
    fn add_roots(&mut self, channel: ChannelIdx, direction: Direction, index: usize) {
        let func = &self.functions(direction)[index];
        let name = match &func.interface {
            Some(key) => self.resolve.name_world_key(key),
            None => func.function.name.clone(),
        };
        let mut roots: Vec<PyPath> = (self.roots.iter())
            .filter(|root| root.covers(direction, &name))
            .map(|root| PyPath::module(&root.module))
            .collect();
        if roots.is_empty() {
            roots.push(PyPath::module(&self.home(direction, &name).module));
        }
        let constructors = &mut self.channels[channel.0].constructors;
        for root in roots {
            if !constructors.contains(&root) {
                constructors.push(root);
            }
        }
    }

    /// A stream or future that an interface gives a name has its constructor there as well.
    fn add_home(&mut self, channel: ChannelIdx, direction: Direction, ty: TypeId) {
        let def = &self.resolve.types[ty];
        let TypeOwner::Interface(owner) = def.owner else {
            return;
        };
        let home = self
            .interfaces
            .iter()
            .find(|interface| interface.id == owner && interface.direction == direction);
        if let (Some(home), Some(_)) = (home, &def.name) {
            let path = PyPath::module(&home.module);
            let constructors = &mut self.channels[channel.0].constructors;
            if !constructors.contains(&path) {
                constructors.push(path);
            }
        }
    }

    /// Types that differ in their Python classes only are one type to the host: it takes either
    /// where the other is asked for.
    pub(super) fn share_tables(&mut self) {
        let mut known: HashMap<String, ChannelIdx> = HashMap::new();
        for index in 0..self.channels.len() {
            let channel = &self.channels[index];
            let key = self
                .channel_key(channel.direction, channel.type_id)
                .replace('=', "");
            self.channels[index].table = *known.entry(key).or_insert(ChannelIdx(index));
        }
    }

    /// Names what is written `u8` first: `byte_stream` is the stream of these, even if an `s8`
    /// comes earlier.
    fn name_constructors(&mut self, scopes: &mut HashMap<String, Taken>) {
        let mut order: Vec<usize> = (0..self.channels.len()).collect();
        order.sort_by_key(|index| self.channels[*index].payload != Some(Type::U8));
        for index in order {
            let mut homes = std::mem::take(&mut self.channels[index].constructors);
            // Packages first, as these are what programs use.
            homes.sort_by_key(|home| self.root_named(&home.module).is_none());
            for home in &mut homes {
                let name = self.constructor_name(index, &home.module);
                let scope = scopes.entry(home.module.clone()).or_default();
                home.qualname = scope.give(name);
            }
            self.channels[index].constructors = homes;
        }
    }

    /// The name of a constructor in `module`, spelled as componentize-py does.
    fn constructor_name(&self, index: usize, module: &str) -> String {
        let channel = &self.channels[index];
        // An interface's module has the names of its package.
        let inside = |root: &usize| {
            let root = &self.roots[*root].module;
            module
                .strip_prefix(root.as_str())
                .is_some_and(|rest| rest.starts_with('.'))
        };
        let root = (self.root_named(module))
            .or_else(|| (0..self.roots.len()).find(inside))
            .unwrap_or_default();
        let payload = match channel.payload {
            _ if channel.bytes => "byte".to_owned(),
            Some(ty) => self.payload_name(root, channel.direction, &ty),
            None => "unit".to_owned(),
        };
        format!("{payload}_{}", channel.kind.wit_name())
    }

    /// The package of that name.
    fn root_named(&self, module: &str) -> Option<usize> {
        self.roots.iter().position(|root| root.module == module)
    }

    /// Two types with the same key are the same in WIT and in Python. An alias of a byte has a `=`:
    /// lists and streams of the byte are `bytes`, those of the alias numbers.
    fn channel_key(&self, direction: Direction, ty: TypeId) -> String {
        let id = self.dealias(ty);
        if let Some(class) = self.class_of(direction, id) {
            let python = &self.class(class).python;
            return format!("{}:{}", python.module, python.qualname);
        }
        let key = |ty: &Type| match ty {
            Type::Id(id) => self.channel_key(direction, *id),
            primitive => primitive_name(primitive).to_owned(),
        };
        let kind = &self.resolve.types[id].kind;
        let name = match kind {
            TypeDefKind::Resource => {
                let python = &self.resource(self.resource_of(direction, id)).python;
                return format!("{}:{}", python.module, python.qualname);
            }
            TypeDefKind::Type(target @ (Type::U8 | Type::S8)) => {
                return format!("={}", key(target));
            }
            TypeDefKind::Type(target) => return key(target),
            TypeDefKind::Handle(Handle::Own(_)) => "own",
            TypeDefKind::Handle(Handle::Borrow(_)) => "borrow",
            TypeDefKind::Tuple(_) => "tuple",
            TypeDefKind::Option(_) => "option",
            TypeDefKind::List(_) => "list",
            TypeDefKind::FixedLengthList(_, length) => &format!("list {length} "),
            TypeDefKind::Map(..) => "map",
            TypeDefKind::Stream(_) => "stream",
            TypeDefKind::Future(_) => "future",
            TypeDefKind::Result(result) => {
                let part = |ty: &Option<Type>| ty.as_ref().map_or("_".to_owned(), key);
                return format!("result({},{})", part(&result.ok), part(&result.err));
            }
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Unknown => unreachable!("these have a class, or are refused"),
        };
        let items = matches!(kind, TypeDefKind::List(_) | TypeDefKind::Stream(_));
        let parts: Vec<String> = children(kind)
            .iter()
            .map(|ty| match key(ty) {
                part if items => part,
                part => part.trim_start_matches('=').to_owned(),
            })
            .collect();
        format!("{name}({})", parts.join(","))
    }

    /// The payload's part of a constructor's name in package `root`.
    fn payload_name(&self, root: usize, direction: Direction, ty: &Type) -> String {
        let Type::Id(id) = ty else {
            return primitive_name(ty).to_owned();
        };
        let id = self.dealias(*id);
        if let Some(class) = self.class_of(direction, id) {
            return self.local_name(root, &self.class(class).python.module, id);
        }
        let name = |ty: &Type| self.payload_name(root, direction, ty);
        let unit = |ty: &Option<Type>| ty.as_ref().map_or("unit".to_owned(), name);
        match &self.resolve.types[id].kind {
            TypeDefKind::Resource => {
                let resource = self.resource(self.resource_of(direction, id));
                self.local_name(root, &resource.python.module, id)
            }
            TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => name(&Type::Id(*id)),
            TypeDefKind::Type(ty) => name(ty),
            TypeDefKind::List(ty) => format!("list_{}", name(ty)),
            TypeDefKind::FixedLengthList(ty, length) => format!("list{length}_{}", name(ty)),
            TypeDefKind::Map(key, value) => format!("map_{}_{}", name(key), name(value)),
            TypeDefKind::Option(ty) => format!("option_{}", name(ty)),
            TypeDefKind::Result(result) => {
                format!("result_{}_{}", unit(&result.ok), unit(&result.err))
            }
            TypeDefKind::Tuple(tuple) => {
                let names: Vec<String> = tuple.types.iter().map(name).collect();
                format!("tuple{}_{}", names.len(), names.join("_"))
            }
            TypeDefKind::Stream(ty) => format!("stream_{}", unit(ty)),
            TypeDefKind::Future(ty) => format!("future_{}", unit(ty)),
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Unknown => unreachable!("these have a class, or are refused"),
        }
    }

    /// A named type: with the name that its interface's module has in package `root`, or alone
    /// where it belongs to the world.
    fn local_name(&self, root: usize, module: &str, ty: TypeId) -> String {
        let name = self.resolve.types[ty].name.as_deref().unwrap_or_default();
        let name = name.to_snake_case();
        let reexport = self.reexports.iter().find(|reexport| {
            reexport.root == root && self.interfaces[reexport.interface].module == module
        });
        let module = reexport.map_or(module, |reexport| reexport.module.as_str());
        match module.rsplit_once('.') {
            Some((_, interface)) if self.root_named(module).is_none() => {
                format!("{interface}_{name}")
            }
            _ => names::snake(&name),
        }
    }

    /// A type as WIT writes it, for messages.
    pub fn wit_text(&self, ty: &Type) -> String {
        let Type::Id(id) = ty else {
            return primitive_name(ty).to_owned();
        };
        let def = &self.resolve.types[*id];
        if let (Some(name), None) = (&def.name, self.channel_type(*id)) {
            return name.clone();
        }
        let name = match &def.kind {
            TypeDefKind::Handle(Handle::Own(id)) => return self.wit_text(&Type::Id(*id)),
            TypeDefKind::Handle(Handle::Borrow(_)) => "borrow",
            TypeDefKind::Tuple(_) => "tuple",
            TypeDefKind::Option(_) => "option",
            TypeDefKind::Result(result) if result.ok.is_none() && result.err.is_some() => {
                let error = result.err.as_ref().map(|ty| self.wit_text(ty));
                return format!("result<_, {}>", error.unwrap_or_default());
            }
            TypeDefKind::Result(_) => "result",
            TypeDefKind::List(_) => "list",
            TypeDefKind::FixedLengthList(item, length) => {
                return format!("list<{}, {length}>", self.wit_text(item));
            }
            TypeDefKind::Map(..) => "map",
            TypeDefKind::Stream(_) => "stream",
            TypeDefKind::Future(_) => "future",
            TypeDefKind::Type(ty) => return self.wit_text(ty),
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Resource
            | TypeDefKind::Unknown => "type",
        };
        let parts: Vec<String> = children(&def.kind)
            .iter()
            .map(|ty| self.wit_text(ty))
            .collect();
        match parts.is_empty() {
            true => name.to_owned(),
            false => format!("{name}<{}>", parts.join(", ")),
        }
    }
}

impl ChannelKind {
    /// `stream` or `future`.
    pub fn wit_name(self) -> &'static str {
        match self {
            ChannelKind::Stream => "stream",
            ChannelKind::Future => "future",
        }
    }
}

fn primitive_name(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "bool",
        Type::U8 => "u8",
        Type::U16 => "u16",
        Type::U32 => "u32",
        Type::U64 => "u64",
        Type::S8 => "s8",
        Type::S16 => "s16",
        Type::S32 => "s32",
        Type::S64 => "s64",
        Type::F32 => "f32",
        Type::F64 => "f64",
        Type::Char => "char",
        Type::String => "string",
        Type::ErrorContext => "error-context",
        Type::Id(_) => unreachable!("a type with an id is no primitive"),
    }
}
