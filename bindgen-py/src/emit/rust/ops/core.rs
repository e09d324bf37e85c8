//! Core operations: arguments, constants, memory, and calls.

use crate::emit::rust::writer::{Side, Writer};
use crate::ir::{Cast, Core, CoreFunction, Load, Op, Store, Val};
use hognose_runtime_abi::ValType;

impl Writer<'_> {
    /// Writes a core operation.
    pub(super) fn core(&mut self, op: &Op, core: &Core) {
        match core {
            Core::Arg(index) => self.argument(*index, op.outs[0]),
            Core::Const(value) => self.write_as(op.outs[0], value.cast_unsigned().to_string()),
            Core::Zero => {
                let zero = match self.body.type_of(op.outs[0]) {
                    ValType::I32 | ValType::I64 => "0",
                    ValType::F32 | ValType::F64 => "0.0",
                };
                self.write_as(op.outs[0], zero.to_owned());
            }
            Core::Cast(cast) => self.cast(*cast, op),
            Core::Load(load, offset) => {
                if self.is_used(op.outs[0]) {
                    let args = [self.of(op.ins[0]), offset.to_string()];
                    self.bind_call("word", op.outs[0], read(*load), &args, "");
                }
            }
            Core::Store(store, offset) => {
                let args = [self.of(op.ins[1]), offset.to_string(), self.of(op.ins[0])];
                self.text.call(write(*store), &args, ";");
            }
            Core::Allocate { size, align } => {
                let args = [size.to_string(), align.to_string()];
                self.bind_call("area", op.outs[0], "shim::frame_allocate", &args, "");
            }
            Core::CallHost(core) => self.call_host(op, core),
            Core::CallPython { raises } => self.call_python(op, *raises),
            Core::StartTask => self.start_task(op),
            Core::Returned { raises } => {
                self.write_as(op.outs[0], "argument0".to_owned());
                if !raises {
                    self.text.line("shim::returned(argument0)?;");
                }
            }
            Core::Await => {
                let line = format!("Ok(({}, {}))", self.of(op.ins[0]), self.of(op.ins[1]));
                self.text.line(&line);
            }
            Core::Address(offset) => self.address(op, *offset),
            Core::Release => self.release(op.ins[0]),
            Core::Return => self.give_back(op),
        }
    }

    fn argument(&mut self, index: u32, value: Val) {
        let own = u32::from(self.function.method);
        match self.side {
            Side::Import | Side::AsyncImport { .. } if index < own => {
                self.write_as(value, "this".to_owned());
            }
            Side::Import | Side::AsyncImport { .. } => {
                let args = ["args".to_owned(), (index - own).to_string()];
                self.bind_call("object", value, "shim::argument", &args, "");
            }
            Side::Export | Side::Lift | Side::Payload | Side::Start | Side::Finish => {
                self.write_as(value, format!("argument{index}"));
            }
        }
    }

    fn cast(&mut self, cast: Cast, op: &Op) {
        let value = self.of(op.ins[0]);
        let (from, to) = (op.ins[0], op.outs[0]);
        // The bits of zero are the same everywhere, and a literal has any type.
        if value.starts_with(|first: char| first.is_ascii_digit()) {
            let is_float = |ty: ValType| matches!(ty, ValType::F32 | ValType::F64);
            let float = is_float(self.body.type_of(to));
            let was_float = is_float(self.body.type_of(from));
            let text = match (was_float, float) {
                (true, true) | (false, false) => value,
                (true, false) => "0".to_owned(),
                (false, true) if value == "0" => "0.0".to_owned(),
                (false, true) if cast == Cast::I32ToF32 => format!("f32::from_bits({value})"),
                (false, true) => format!("f64::from_bits({value})"),
            };
            return self.write_as(to, text);
        }
        let text = match cast {
            Cast::F32ToI32 | Cast::F64ToI64 => format!("{value}.to_bits()"),
            Cast::I32ToF32 => format!("f32::from_bits({value})"),
            Cast::I64ToF64 => format!("f64::from_bits({value})"),
            Cast::I32ToI64 => format!("u64::from({value})"),
            Cast::I64ToI32 => format!("{value} as u32"),
        };
        let name = self.bind("word", to);
        self.text.line(&format!("let {name} = {text};"));
    }

    fn address(&mut self, op: &Op, offset: u32) {
        let address = self.of(op.ins[0]);
        if offset == 0 {
            return self.write_as(op.outs[0], address);
        }
        let name = self.bind("address", op.outs[0]);
        let line = format!("let {name} = {address} + {offset};");
        self.text.line(&line);
    }

    fn call_host(&mut self, op: &Op, core: &CoreFunction) {
        let host = self.context.names.host(core);
        self.text.comment("Call the host.");
        let arguments = self.all(&op.ins);
        match op.outs.first() {
            Some(out) => self.bind_call("word", *out, host, &arguments, ""),
            None => self.text.call(host, &arguments, ";"),
        }
    }

    fn call_python(&mut self, op: &Op, raises: bool) {
        self.text.comment("Call Python.");
        let name = self.bind("object", op.outs[0]);
        let name = match raises {
            true => name,
            // Whether it is an object is asked in any case.
            false => name.trim_start_matches('_').to_owned(),
        };
        let head = format!("let {name} = shim::call_export");
        let arguments = self.all(&op.ins);
        let index = [self.index.to_string()];
        self.text.call_with_array(&head, &index, &arguments, ";");
        if self.function.borrows {
            self.text.line("shim::end_borrows();");
        }
        if !raises {
            self.text.line(&format!("shim::returned({name})?;"));
        }
    }

    fn start_task(&mut self, op: &Op) {
        self.text.comment("Start a task of Python.");
        let arguments = self.all(&op.ins);
        let index = [self.index.to_string()];
        self.text
            .call_with_array("shim::start_task", &index, &arguments, "");
    }

    /// Where results can come while other calls run, `cabi_realloc` gives blocks that have no
    /// frame.
    pub(super) fn release(&mut self, address: Val) {
        if self.context.awaits {
            let line = format!("shim::release_block({});", self.of(address));
            self.text.line(&line);
        }
    }

    fn give_back(&mut self, op: &Op) {
        let value = op.ins.first().map(|value| self.of(*value));
        let line = match self.side {
            Side::Import => format!("Ok({})", value.as_deref().unwrap_or("shim::none()")),
            Side::Export => format!("Ok({})", value.as_deref().unwrap_or("()")),
            Side::Payload | Side::Finish => "Ok(())".to_owned(),
            Side::Lift if op.ins.is_empty() => "shim::none()".to_owned(),
            Side::Lift if self.ended => return,
            Side::Lift => value.unwrap_or_default(),
            // Starting the task, or waiting, is the end.
            Side::Start | Side::AsyncImport { .. } => return,
        };
        self.text.line(&line);
    }
}

fn read(load: Load) -> &'static str {
    match load {
        Load::I32 => "shim::load_u32",
        Load::I32U8 => "shim::load_u8",
        Load::I32S8 => "shim::load_s8",
        Load::I32U16 => "shim::load_u16",
        Load::I32S16 => "shim::load_s16",
        Load::I64 => "shim::load_u64",
        Load::F32 => "shim::load_f32",
        Load::F64 => "shim::load_f64",
    }
}

fn write(store: Store) -> &'static str {
    match store {
        Store::I32 => "shim::store_u32",
        Store::I32As8 => "shim::store_u8",
        Store::I32As16 => "shim::store_u16",
        Store::I64 => "shim::store_u64",
        Store::F32 => "shim::store_f32",
        Store::F64 => "shim::store_f64",
    }
}
