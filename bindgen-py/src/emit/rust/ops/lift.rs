//! Lifts: from flat values and memory to new Python objects. They cannot fail.

use super::kind;
use crate::emit::rust::writer::Writer;
use crate::ir::{Block, Lift, Op, SmallInt, Val};
use crate::world::{ClassIdx, ClassKind};

impl Writer<'_> {
    /// Writes a lift.
    pub(super) fn lift(&mut self, op: &Op, lift: &Lift) {
        match lift {
            Lift::Bool => self.lift_scalar(op, "shim::lift_bool"),
            Lift::Char => self.lift_scalar(op, "shim::lift_char"),
            Lift::S64 => self.lift_scalar(op, "shim::lift_s64"),
            Lift::U64 => self.lift_scalar(op, "shim::lift_u64"),
            Lift::F64 => self.lift_scalar(op, "shim::lift_f64"),
            Lift::F32 => self.lift_scalar(op, "shim::lift_f32"),
            Lift::Int(int) => self.lift_scalar(op, lift_int(*int)),
            Lift::String => {
                self.not_last();
                self.lift_scalar(op, "shim::lift_string");
                self.release(op.ins[0]);
            }
            Lift::Numbers(number) => {
                self.not_last();
                let [address, length] = [self.of(op.ins[0]), self.of(op.ins[1])];
                let args = [kind(*number), address, length];
                self.bind_call("object", op.outs[0], "shim::lift_numbers", &args, "");
                self.release(op.ins[0]);
            }
            Lift::List { size } => {
                self.text.comment("Lift a list.");
                let length = self.of(op.ins[1]);
                self.lift_list(op, &length, *size);
                self.release(op.ins[0]);
            }
            Lift::LoadFixedList { length, size } => {
                self.text.comment("Lift a list of fixed length.");
                self.lift_list(op, &length.to_string(), *size);
            }
            Lift::Map { size } => {
                self.text.comment("Lift a map.");
                self.lift_map(op, *size);
                self.release(op.ins[0]);
            }
            Lift::FixedList(_) => self.compose(op, "shim::lift_fixed_list", &[]),
            Lift::Tuple => self.compose(op, "shim::lift_tuple", &[]),
            Lift::Record(class) => {
                self.comment_class("Lift the record", *class);
                let words = format!("bound::{}", self.context.names.class(*class));
                self.compose(op, "bound::lift_record", &[words]);
            }
            Lift::Flags(class) => {
                let descriptor = self.class(*class);
                let bits = op.ins.first().map(|bits| self.of(*bits));
                let args = [descriptor, bits.unwrap_or_else(|| "0".to_owned())];
                self.bind_call("object", op.outs[0], "shim::lift_flags", &args, "");
            }
            Lift::Enum(class) => {
                let descriptor = self.class(*class);
                self.lift_described(op, descriptor, "shim::lift_enum");
            }
            Lift::Own(resource) => {
                let descriptor = self.resource(*resource);
                self.lift_described(op, descriptor, "shim::lift_own");
            }
            Lift::Reader(channel) => {
                let descriptor = self.channel(*channel);
                self.lift_described(op, descriptor, "shim::lift_reader");
            }
            Lift::Borrow(resource) => {
                let descriptor = self.resource(*resource);
                self.lift_described(op, descriptor, "shim::lift_borrow");
            }
            Lift::InitHandle(resource) => {
                let descriptor = self.resource(*resource);
                let args = [descriptor, "this".to_owned(), self.of(op.ins[0])];
                self.bind_call("object", op.outs[0], "shim::init_handle", &args, "");
            }
            Lift::Variant(class) => self.lift_variant(op, *class),
            Lift::Option { wrapped } => self.lift_option(op, *wrapped),
            Lift::Result => self.lift_result(op),
            Lift::Returned => self.lift_returned(op),
        }
    }

    /// What is released after it was lifted is not the end of a function.
    fn not_last(&mut self) {
        if self.context.awaits {
            self.tail = None;
        }
    }

    pub(super) fn comment_class(&mut self, what: &str, class: ClassIdx) {
        let world = self.context.world;
        let name = world.resolve.types[world.class(class).type_id]
            .name
            .as_deref();
        let python = &world.class(class).python.qualname;
        self.text
            .comment(&format!("{what} `{}`.", name.unwrap_or(python)));
    }

    fn lift_scalar(&mut self, op: &Op, function: &'static str) {
        let args = self.all(&op.ins);
        self.bind_call("object", op.outs[0], function, &args, "");
    }

    fn lift_described(&mut self, op: &Op, descriptor: String, function: &'static str) {
        let args = [descriptor, self.of(op.ins[0])];
        self.bind_call("object", op.outs[0], function, &args, "");
    }

    fn lift_list(&mut self, op: &Op, length: &str, size: u32) {
        let tail = self.tail.take();
        let block = &op.blocks[0];
        let args = [length.to_owned()];
        self.bind_call("object", op.outs[0], "shim::list_new", &args, "");
        let index = self.index_variable();
        self.text.open(&format!("for {index} in 0..{length} {{"));
        self.address_of_item(op.ins[0], block.base, &index, size);
        self.ops(block);
        let args = [self.of(op.outs[0]), index, self.of(block.results[0])];
        self.text.call("shim::list_set", &args, ";");
        self.text.close("}");
        self.tail = tail;
    }

    fn lift_map(&mut self, op: &Op, size: u32) {
        let tail = self.tail.take();
        let block = &op.blocks[0];
        self.bind_call("object", op.outs[0], "shim::dict_new", &[], "");
        let index = self.index_variable();
        let length = self.of(op.ins[1]);
        self.text.open(&format!("for {index} in 0..{length} {{"));
        self.address_of_item(op.ins[0], block.base, &index, size);
        self.ops(block);
        let mut args = vec![self.of(op.outs[0])];
        args.extend(self.all(&block.results));
        self.text.call("shim::dict_set", &args, ";");
        self.text.close("}");
        self.tail = tail;
    }

    /// Where the item of a loop lies, if anything reads that.
    pub(super) fn address_of_item(&mut self, list: Val, base: Option<Val>, index: &str, size: u32) {
        let address = self.of(list);
        self.address_in(&address, base, index, size);
    }

    pub(super) fn address_in(&mut self, list: &str, base: Option<Val>, index: &str, size: u32) {
        if let Some(base) = base.filter(|base| self.is_used(*base)) {
            let args = [list.to_owned(), index.to_owned(), size.to_string()];
            self.bind_call("address", base, "shim::nth", &args, "");
        }
    }

    /// An object of the operands.
    fn compose(&mut self, op: &Op, function: &str, args: &[String]) {
        let items = self.all(&op.ins);
        let (head, end) = self.binding("object", op.outs[0]);
        self.text
            .call_with_array(&format!("{head}{function}"), args, &items, end);
    }

    fn lift_variant(&mut self, op: &Op, class: ClassIdx) {
        self.comment_class("Lift the variant", class);
        let tail = self.tail.take();
        let descriptor = self.class_variable(class);
        let selector = self.of(op.ins[0]);
        self.tail = tail;
        self.switch(
            &selector,
            op.blocks.len(),
            &op.outs,
            "object",
            |writer, number| {
                let block = &op.blocks[number];
                writer.comment_case(class, number);
                writer.nested(|writer| writer.ops(block));
                vec![match block.results.first() {
                    Some(payload) => {
                        let payload = writer.of(*payload);
                        format!("shim::lift_case_value({descriptor}, {number}, {payload})")
                    }
                    None => format!("shim::lift_case({descriptor}, {number})"),
                }]
            },
        );
    }

    /// Says which case follows, where it has a payload.
    pub(super) fn comment_case(&mut self, class: ClassIdx, number: usize) {
        let ClassKind::Variant { cases } = &self.context.world.class(class).kind else {
            return;
        };
        if let Some(case) = cases.get(number).filter(|case| case.has_payload) {
            self.text.comment(&format!("`{}`", case.wit_name));
        }
    }

    /// Writes what is not the end of the function, though it may be in its last operation.
    pub(super) fn nested(&mut self, body: impl FnOnce(&mut Self)) {
        let tail = self.tail.take();
        body(self);
        self.tail = tail;
    }

    /// Writes a block that gives its one value, which its last operation may have as its own end.
    fn ends_with_value(&mut self, block: &Block) -> Vec<String> {
        let (tail, ended) = (self.tail.take(), std::mem::take(&mut self.ended));
        for (position, op) in block.ops.iter().enumerate() {
            let is_last = position + 1 == block.ops.len();
            self.tail = (block.results.first().copied())
                .filter(|value| is_last && op.outs.as_slice() == [*value]);
            self.op(op);
        }
        let values = if self.ended {
            Vec::new()
        } else {
            self.all(&block.results)
        };
        (self.tail, self.ended) = (tail, ended);
        values
    }

    fn lift_option(&mut self, op: &Op, wrapped: bool) {
        let some = &op.blocks[1];
        let condition = format!("{} != 0", self.of(op.ins[0]));
        self.either(
            &condition,
            &op.outs,
            "object",
            |writer| match wrapped {
                true => {
                    writer.nested(|writer| writer.ops(some));
                    vec![format!("shim::lift_some({})", writer.of(some.results[0]))]
                }
                false => writer.ends_with_value(some),
            },
            |_| vec!["shim::none()".to_owned()],
        );
    }

    /// The payload of a case, or `None`.
    fn payload_or_none(&self, payload: Option<&Val>) -> String {
        payload.map_or_else(|| "shim::none()".to_owned(), |payload| self.of(*payload))
    }

    fn lift_result(&mut self, op: &Op) {
        let selector = self.of(op.ins[0]);
        self.switch(&selector, 2, &op.outs, "object", |writer, number| {
            let block = &op.blocks[number];
            writer.nested(|writer| writer.ops(block));
            let payload = writer.payload_or_none(block.results.first());
            vec![format!("shim::lift_result({number}, {payload})")]
        });
    }

    fn lift_returned(&mut self, op: &Op) {
        let (ok, err) = (&op.blocks[0], &op.blocks[1]);
        self.text.comment("Return the value, or raise the error.");
        let condition = format!("{} != 0", self.of(op.ins[0]));
        self.either(
            &condition,
            &op.outs,
            "object",
            |writer| {
                writer.nested(|writer| writer.ops(err));
                let payload = writer.payload_or_none(err.results.first());
                vec![format!("shim::raise_err({payload})")]
            },
            |writer| match ok.results.is_empty() {
                true => vec!["shim::none()".to_owned()],
                false => writer.ends_with_value(ok),
            },
        );
    }
}

fn lift_int(int: SmallInt) -> &'static str {
    match int {
        SmallInt::S8 => "shim::lift_s8",
        SmallInt::S16 => "shim::lift_s16",
        SmallInt::U8 => "shim::lift_u8",
        SmallInt::U16 => "shim::lift_u16",
        SmallInt::S32 => "shim::lift_s32",
        SmallInt::U32 => "shim::lift_u32",
    }
}
