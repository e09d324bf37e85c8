//! Lowers: from Python objects to flat values and memory. Each leaves the body with `?` where the
//! runtime says no.

use super::kind;
use crate::emit::REPORTED_LOOPS;
use crate::emit::rust::writer::Writer;
use crate::ir::{Block, Lower, Op, SmallInt, Val};
use crate::world::{ChannelIdx, ClassIdx, ResourceIdx};
use hognose_runtime_abi::NO_SITE;

impl Writer<'_> {
    /// Writes a lower.
    pub(super) fn lower(&mut self, op: &Op, lower: &Lower) {
        match lower {
            Lower::Bool => self.lower_plain(op, "a bool", "number", "shim::lower_bool"),
            Lower::Char => self.lower_plain(op, "a char", "number", "shim::lower_char"),
            Lower::S64 => self.lower_plain(op, "an s64", "number", "shim::lower_s64"),
            Lower::U64 => self.lower_plain(op, "a u64", "number", "shim::lower_u64"),
            Lower::F32 => self.lower_plain(op, "an f32", "number", "shim::lower_f32"),
            Lower::F64 => self.lower_plain(op, "an f64", "number", "shim::lower_f64"),
            Lower::Int(int) => {
                self.comment_site(op, describe(*int));
                let args = [kind((*int).into()), self.of(op.ins[0]), site(op)];
                self.bind_call("number", op.outs[0], "shim::lower_int", &args, "?");
            }
            Lower::Enum(class) => {
                self.comment_site(op, "an enum");
                let descriptor = self.class(*class);
                self.lower_described(op, descriptor, "number", "shim::lower_enum");
            }
            Lower::Flags(class) => {
                self.comment_site(op, "flags");
                let descriptor = self.class(*class);
                if op.outs.is_empty() {
                    let args = [descriptor, self.of(op.ins[0]), site(op)];
                    self.text.call("shim::lower_flags", &args, "?;");
                } else {
                    self.lower_described(op, descriptor, "number", "shim::lower_flags");
                }
            }
            Lower::Own(resource) => {
                self.comment_site(op, "a handle that is given away");
                let descriptor = self.resource(*resource);
                self.lower_described(op, descriptor, "handle", "shim::lower_own");
            }
            Lower::Borrow(resource) => {
                self.comment_site(op, "a handle that is lent");
                let descriptor = self.resource(*resource);
                self.lower_described(op, descriptor, "handle", "shim::lower_borrow");
            }
            Lower::Reader(channel) => {
                self.comment_site(op, "a reader that is given away");
                let descriptor = self.channel(*channel);
                self.lower_described(op, descriptor, "handle", "shim::lower_reader");
            }
            Lower::String => {
                self.comment_site(op, "a string");
                let args = [self.of(op.ins[0]), site(op)];
                self.address_and_length(op, "shim::lower_string", &args);
            }
            Lower::Numbers(number) => {
                self.comment_site(op, "a list of numbers");
                let args = [kind(*number), self.of(op.ins[0]), site(op)];
                self.address_and_length(op, "shim::lower_numbers", &args);
            }
            Lower::List { size, align } => {
                self.comment_site(op, "a list");
                self.lower_list(op, "shim::lower_list", *size, *align);
            }
            Lower::Map { size, align } => {
                self.comment_site(op, "a map");
                self.lower_list(op, "shim::lower_map", *size, *align);
            }
            Lower::Tuple(length) => {
                self.comment_site(op, "a tuple");
                self.lower_items(op, *length);
            }
            Lower::FixedList(length) => {
                self.comment_site(op, "a list of fixed length");
                self.lower_items(op, *length);
            }
            Lower::StoreFixedList { length, size } => {
                self.comment_site(op, "a list of fixed length");
                let items = self.exactly(op, *length);
                let address = self.of(op.ins[1]);
                self.store_items(&op.blocks[0], &items, &length.to_string(), &address, *size);
            }
            Lower::Record(class) => self.lower_record(op, *class),
            Lower::Variant(class) => self.lower_variant(op, *class),
            Lower::Result => self.lower_result(op),
            Lower::Option { wrapped } => self.lower_option(op, *wrapped),
            Lower::Returned => self.lower_returned(op),
        }
    }

    /// The runtime's descriptor of a class.
    pub(super) fn class(&self, class: ClassIdx) -> String {
        format!("bound::at(bound::{})", self.context.names.class(class))
    }

    /// The same in a variable.
    pub(super) fn class_variable(&mut self, class: ClassIdx) -> String {
        let name = self.variable("class");
        let line = format!("let {name} = {};", self.class(class));
        self.text.line(&line);
        name
    }

    /// The runtime's descriptor of a resource.
    pub(super) fn resource(&self, resource: ResourceIdx) -> String {
        format!(
            "bound::at(bound::{})",
            self.context.names.resources[resource.0]
        )
    }

    /// The runtime's descriptor of a stream or future.
    pub(super) fn channel(&self, channel: ChannelIdx) -> String {
        format!(
            "bound::at(bound::{})",
            self.context.names.channels[channel.0]
        )
    }

    fn lower_plain(&mut self, op: &Op, what: &str, prefix: &str, function: &str) {
        self.comment_site(op, what);
        let args = [self.of(op.ins[0]), site(op)];
        self.bind_call(prefix, op.outs[0], function, &args, "?");
    }

    fn lower_described(&mut self, op: &Op, descriptor: String, prefix: &str, function: &str) {
        let args = [descriptor, self.of(op.ins[0]), site(op)];
        self.bind_call(prefix, op.outs[0], function, &args, "?");
    }

    fn address_and_length(&mut self, op: &Op, function: &str, args: &[String]) {
        let address = self.bind("address", op.outs[0]);
        let length = self.bind("length", op.outs[1]);
        let head = format!("let ({address}, {length}) = {function}");
        self.text.call(&head, args, "?;");
    }

    fn lower_list(&mut self, op: &Op, function: &str, size: u32, align: u32) {
        let items = self.variable("items");
        // It is read even if the result is not.
        let length = self
            .bind("length", op.outs[1])
            .trim_start_matches('_')
            .to_owned();
        self.write_as(op.outs[1], length.clone());
        let args = [self.of(op.ins[0]), site(op)];
        self.text.call(
            &format!("let ({items}, {length}) = {function}"),
            &args,
            "?;",
        );
        let args = [length.clone(), size.to_string(), align.to_string()];
        self.bind_call("address", op.outs[0], "shim::allocate_list", &args, "");
        let address = self.of(op.outs[0]);
        self.store_items(&op.blocks[0], &items, &length, &address, size);
    }

    /// Runs the block for each item, or entry of a map.
    fn store_items(&mut self, block: &Block, items: &str, length: &str, address: &str, size: u32) {
        let index = self.index_variable();
        self.text.open(&format!("for {index} in 0..{length} {{"));
        if self.loop_depth < REPORTED_LOOPS {
            self.text
                .line(&format!("loops[{}] = {index};", self.loop_depth));
        }
        self.loop_depth += 1;
        match (block.item, block.entry_value) {
            (Some(key), Some(value)) => {
                self.take_item(items, &format!("2 * {index}"), key);
                self.take_item(items, &format!("2 * {index} + 1"), value);
            }
            (Some(item), None) => self.take_item(items, &index, item),
            (None, _) => {}
        }
        self.address_in(address, block.base, &index, size);
        self.ops(block);
        self.loop_depth -= 1;
        self.text.close("}");
    }

    fn take_item(&mut self, items: &str, index: &str, to: Val) {
        let args = [items.to_owned(), index.to_owned()];
        self.bind_call("object", to, "shim::item", &args, "");
    }

    /// The items of a value that has so many, in a variable.
    fn exactly(&mut self, op: &Op, length: u32) -> String {
        let items = self.variable("items");
        let args = [self.of(op.ins[0]), length.to_string(), site(op)];
        let head = match length {
            0 => "shim::lower_tuple".to_owned(),
            1.. => format!("let {items} = shim::lower_tuple"),
        };
        self.text.call(&head, &args, "?;");
        items
    }

    fn lower_items(&mut self, op: &Op, length: u32) {
        let items = self.exactly(op, length);
        for (position, out) in op.outs.iter().enumerate() {
            self.take_item(&items, &position.to_string(), *out);
        }
    }

    fn lower_record(&mut self, op: &Op, class: ClassIdx) {
        let name = &self.context.world.class(class).python.qualname;
        self.comment_site(op, &format!("a record `{name}`"));
        if op.outs.is_empty() {
            return;
        }
        let descriptor = self.class_variable(class);
        for (member, out) in op.outs.iter().enumerate() {
            let args = [
                descriptor.clone(),
                self.of(op.ins[0]),
                member.to_string(),
                site(op),
            ];
            self.bind_call("object", *out, "shim::lower_field", &args, "?");
        }
    }

    fn lower_variant(&mut self, op: &Op, class: ClassIdx) {
        let name = &self.context.world.class(class).python.qualname;
        self.comment_site(op, &format!("a variant `{name}`"));
        let descriptor = self.class_variable(class);
        let case = self.variable("case");
        let object = self.of(op.ins[0]);
        let args = [descriptor.clone(), object.clone(), site(op)];
        self.text
            .call(&format!("let {case} = shim::lower_case"), &args, "?;");
        self.switch(
            &case,
            op.blocks.len(),
            &op.outs,
            "flat",
            |writer, number| {
                let block = &op.blocks[number];
                writer.comment_case(class, number);
                let args = [
                    descriptor.clone(),
                    number.to_string(),
                    object.clone(),
                    site(op),
                ];
                writer.payload(block, "shim::lower_case_value", &args);
                writer.yields(block, &op.outs)
            },
        );
    }

    fn lower_result(&mut self, op: &Op) {
        self.comment_site(op, "a result");
        let case = self.variable("case");
        let args = [self.of(op.ins[0]), site(op)];
        self.text
            .call(&format!("let {case} = shim::lower_result"), &args, "?;");
        self.switch(&case, 2, &op.outs, "flat", |writer, number| {
            let block = &op.blocks[number];
            writer.payload(block, "shim::lower_result_value", &args);
            writer.yields(block, &op.outs)
        });
    }

    /// What a block gives for the results of its operation.
    fn yields(&self, block: &Block, outs: &[Val]) -> Vec<String> {
        let values = block.results.iter().zip(outs).map(|(from, to)| {
            let value = self.of(*from);
            let is_literal = value.bytes().all(|byte| byte.is_ascii_digit());
            match is_literal && self.widened.contains(to) {
                true => format!("{value}_u32"),
                false => value,
            }
        });
        values.collect()
    }

    /// A case's block, after its payload was fetched if it wants it.
    fn payload(&mut self, block: &Block, function: &str, args: &[String]) {
        if let Some(item) = block.wanted_item() {
            self.bind_call("object", item, function, args, "?");
        }
        self.ops(block);
    }

    fn lower_option(&mut self, op: &Op, wrapped: bool) {
        self.comment_site(op, "an option");
        let (none, some) = (&op.blocks[0], &op.blocks[1]);
        let object = self.of(op.ins[0]);
        self.either(
            &format!("{object} == shim::none()"),
            &op.outs,
            "flat",
            |writer| {
                writer.ops(none);
                writer.yields(none, &op.outs)
            },
            |writer| {
                match (some.item, wrapped) {
                    (Some(_), true) => {
                        writer.payload(some, "shim::lower_some", &[object.clone(), site(op)]);
                    }
                    (Some(item), false) => {
                        writer.write_as(item, object.clone());
                        writer.ops(some);
                    }
                    (None, _) => writer.ops(some),
                }
                writer.yields(some, &op.outs)
            },
        );
    }

    fn lower_returned(&mut self, op: &Op) {
        let (ok, err) = (&op.blocks[0], &op.blocks[1]);
        let object = self.of(op.ins[0]);
        self.text
            .comment("Give the value to the host, or the error that was raised.");
        self.either(
            &format!("{object} != 0"),
            &op.outs,
            "flat",
            |writer| {
                if let Some(item) = ok.item {
                    writer.write_as(item, object.clone());
                }
                writer.ops(ok);
                writer.yields(ok, &op.outs)
            },
            |writer| {
                match err.wanted_item() {
                    Some(item) => writer.bind_call("object", item, "shim::take_err", &[], "?"),
                    None => writer.text.line("shim::take_err()?;"),
                }
                writer.ops(err);
                writer.yields(err, &op.outs)
            },
        );
    }
}

fn site(op: &Op) -> String {
    op.site.unwrap_or(NO_SITE).to_string()
}

fn describe(int: SmallInt) -> &'static str {
    match int {
        SmallInt::U8 => "a u8",
        SmallInt::S8 => "an s8",
        SmallInt::U16 => "a u16",
        SmallInt::S16 => "an s16",
        SmallInt::U32 => "a u32",
        SmallInt::S32 => "an s32",
    }
}
