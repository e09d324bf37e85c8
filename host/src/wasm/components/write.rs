//! Values of a component as bytes for the guest.

use super::running::{Cx, shape};
use crate::wasm::bindings::components::{Description, Shape, Side};
use std::sync::Arc;
use wasmtime::{
    AsContextMut, Result,
    component::{ResourceAny, Val},
    error::{bail, format_err},
};

/// Writes values into one row of bytes.
pub(super) struct Writer<'a, 'b> {
    cx: &'a mut Cx<'b>,
    about: Arc<Description>,
    bytes: Vec<u8>,
}

impl<'a, 'b> Writer<'a, 'b> {
    pub fn new(cx: &'a mut Cx<'b>) -> Writer<'a, 'b> {
        let about = cx.data().kept.about.clone();
        Writer {
            cx,
            about,
            bytes: Vec::new(),
        }
    }

    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }

    pub fn value(&mut self, ty: u32, value: &Val) -> Result<()> {
        let about = self.about.clone();
        match (shape(&about, ty)?, value) {
            (Shape::Bool, Val::Bool(value)) => self.put(&[u8::from(*value)]),
            (Shape::S8, Val::S8(value)) => self.put(&value.to_le_bytes()),
            (Shape::U8, Val::U8(value)) => self.put(&value.to_le_bytes()),
            (Shape::S16, Val::S16(value)) => self.put(&value.to_le_bytes()),
            (Shape::U16, Val::U16(value)) => self.put(&value.to_le_bytes()),
            (Shape::S32, Val::S32(value)) => self.put(&value.to_le_bytes()),
            (Shape::U32, Val::U32(value)) => self.put(&value.to_le_bytes()),
            (Shape::S64, Val::S64(value)) => self.put(&value.to_le_bytes()),
            (Shape::U64, Val::U64(value)) => self.put(&value.to_le_bytes()),
            (Shape::F32, Val::Float32(value)) => self.put(&value.to_le_bytes()),
            (Shape::F64, Val::Float64(value)) => self.put(&value.to_le_bytes()),
            (Shape::Char, Val::Char(value)) => self.number(u32::from(*value)),
            (Shape::String, Val::String(value)) => {
                self.length(value.len())?;
                self.put(value.as_bytes());
            }
            (Shape::List(item), Val::List(values)) => {
                self.length(values.len())?;
                self.all(*item, values)?;
            }
            (Shape::FixedList((item, _)), Val::FixedLengthList(values)) => {
                self.all(*item, values)?;
            }
            (Shape::Map((key, value)), Val::Map(pairs)) => {
                self.length(pairs.len())?;
                for (its_key, its_value) in pairs {
                    self.value(*key, its_key)?;
                    self.value(*value, its_value)?;
                }
            }
            (Shape::Option(_), Val::Option(None)) => self.put(&[0]),
            (Shape::Option(ty), Val::Option(Some(value))) => {
                self.put(&[1]);
                self.value(*ty, value)?;
            }
            (Shape::Result((ok, _)), Val::Result(Ok(value))) => {
                self.put(&[1]);
                self.payload(*ok, value.as_deref())?;
            }
            (Shape::Result((_, err)), Val::Result(Err(value))) => {
                self.put(&[0]);
                self.payload(*err, value.as_deref())?;
            }
            (Shape::Tuple(types), Val::Tuple(values)) => {
                for (ty, value) in types.iter().zip(values) {
                    self.value(*ty, value)?;
                }
            }
            (Shape::Record(fields), Val::Record(values)) => {
                for (field, (_, value)) in fields.iter().zip(values) {
                    self.value(field.ty, value)?;
                }
            }
            (Shape::Variant(cases), Val::Variant(name, payload)) => {
                let case = cases.iter().position(|case| case.name == *name);
                let case = case.ok_or_else(misfit)?;
                self.length(case)?;
                self.payload(cases[case].ty, payload.as_deref())?;
            }
            (Shape::Enum(names), Val::Enum(name)) => {
                let case = names.iter().position(|case| case == name);
                self.length(case.ok_or_else(misfit)?)?;
            }
            (Shape::Flags(names), Val::Flags(set)) => self.flags(names, set),
            (Shape::Own(ty) | Shape::Borrow(ty), Val::Resource(resource)) => {
                self.resource(*ty, *resource)?;
            }
            (Shape::Other(name), _) => bail!("a {name} cannot leave the component"),
            _ => return Err(misfit()),
        }
        Ok(())
    }

    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn number(&mut self, number: u32) {
        self.put(&number.to_le_bytes());
    }

    fn length(&mut self, length: usize) -> Result<()> {
        self.number(u32::try_from(length)?);
        Ok(())
    }

    fn all(&mut self, ty: u32, values: &[Val]) -> Result<()> {
        values.iter().try_for_each(|value| self.value(ty, value))
    }

    fn payload(&mut self, ty: Option<u32>, value: Option<&Val>) -> Result<()> {
        match (ty, value) {
            (Some(ty), Some(value)) => self.value(ty, value),
            (None, None) => Ok(()),
            (Some(_), None) | (None, Some(_)) => Err(misfit()),
        }
    }

    fn flags(&mut self, names: &[String], set: &[String]) {
        for names in names.chunks(32) {
            let mut word = 0;
            for (bit, name) in names.iter().enumerate() {
                word |= u32::from(set.contains(name)) << bit;
            }
            self.number(word);
        }
    }

    fn resource(&mut self, ty: u32, resource: ResourceAny) -> Result<()> {
        let number = match shape(&self.about.clone(), ty)? {
            Shape::Resource(Side::Outside) => {
                let cx = self.cx.as_context_mut();
                resource.try_into_resource_dynamic(cx)?.rep()
            }
            _ => {
                let kept = &mut self.cx.data_mut().kept;
                let number = kept.add(resource)?;
                if !resource.owned() {
                    kept.borrowed.push(number);
                }
                number
            }
        };
        self.number(number);
        Ok(())
    }
}

fn misfit() -> wasmtime::Error {
    format_err!("a value does not have the type that the component says")
}
