//! Bytes of the guest as values of a component.

use super::running::{Cx, shape};
use crate::wasm::bindings::components::{Description, Shape, Side};
use std::sync::Arc;
use wasmtime::{
    AsContextMut, Result,
    component::{ResourceDynamic, Val},
    error::{bail, format_err},
};

/// Reads values, one after the other.
pub(super) struct Reader<'a, 'b> {
    cx: &'a mut Cx<'b>,
    about: Arc<Description>,
    rest: &'a [u8],
}

type Payload = Option<Box<Val>>;

impl<'a, 'b> Reader<'a, 'b> {
    pub fn new(cx: &'a mut Cx<'b>, bytes: &'a [u8]) -> Reader<'a, 'b> {
        let about = cx.data().kept.about.clone();
        Reader {
            cx,
            about,
            rest: bytes,
        }
    }

    /// Nothing may be left.
    pub fn finish(self) -> Result<()> {
        match self.rest.len() {
            0 => Ok(()),
            left => Err(format_err!("{left} bytes are left after the values")),
        }
    }

    pub fn value(&mut self, ty: u32) -> Result<Val> {
        let about = self.about.clone();
        Ok(match shape(&about, ty)? {
            Shape::Bool => Val::Bool(self.flag("bool")?),
            Shape::S8 => Val::S8(i8::from_le_bytes(self.take()?)),
            Shape::U8 => Val::U8(u8::from_le_bytes(self.take()?)),
            Shape::S16 => Val::S16(i16::from_le_bytes(self.take()?)),
            Shape::U16 => Val::U16(u16::from_le_bytes(self.take()?)),
            Shape::S32 => Val::S32(i32::from_le_bytes(self.take()?)),
            Shape::U32 => Val::U32(self.number()?),
            Shape::S64 => Val::S64(i64::from_le_bytes(self.take()?)),
            Shape::U64 => Val::U64(u64::from_le_bytes(self.take()?)),
            Shape::F32 => Val::Float32(f32::from_le_bytes(self.take()?)),
            Shape::F64 => Val::Float64(f64::from_le_bytes(self.take()?)),
            Shape::Char => {
                let found = char::from_u32(self.number()?);
                Val::Char(found.ok_or_else(|| format_err!("the bytes have no valid char"))?)
            }
            Shape::String => {
                let length = self.number()? as usize;
                let bytes = self.rest.split_off(..length).ok_or_else(too_short)?;
                Val::String(std::str::from_utf8(bytes)?.to_string())
            }
            Shape::List(item) => {
                let length = self.number()?;
                Val::List(self.all(*item, length)?)
            }
            Shape::FixedList((item, length)) => Val::FixedLengthList(self.all(*item, *length)?),
            Shape::Map((key, value)) => {
                let length = self.number()?;
                let pairs = (0..length).map(|_| Ok((self.value(*key)?, self.value(*value)?)));
                Val::Map(pairs.collect::<Result<_>>()?)
            }
            Shape::Option(ty) => match self.flag("option")? {
                true => Val::Option(self.payload(Some(*ty))?),
                false => Val::Option(None),
            },
            Shape::Result((ok, err)) => Val::Result(match self.flag("result")? {
                true => Ok(self.payload(*ok)?),
                false => Err(self.payload(*err)?),
            }),
            Shape::Tuple(types) => {
                let values = types.iter().map(|ty| self.value(*ty));
                Val::Tuple(values.collect::<Result<_>>()?)
            }
            Shape::Record(fields) => {
                let fields = fields.iter();
                let values = fields.map(|field| Ok((field.name.clone(), self.value(field.ty)?)));
                Val::Record(values.collect::<Result<_>>()?)
            }
            Shape::Variant(cases) => {
                let case = cases.get(self.number()? as usize).ok_or_else(no_case)?;
                Val::Variant(case.name.clone(), self.payload(case.ty)?)
            }
            Shape::Enum(names) => {
                let name = names.get(self.number()? as usize).ok_or_else(no_case)?;
                Val::Enum(name.clone())
            }
            Shape::Flags(names) => self.flags(names)?,
            Shape::Own(ty) => self.resource(*ty, true)?,
            Shape::Borrow(ty) => self.resource(*ty, false)?,
            Shape::Resource(_) => bail!("a resource crosses as `own` or `borrow`"),
            Shape::Other(name) => bail!("a {name} cannot be given to the component"),
        })
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk().ok_or_else(too_short)?;
        self.rest = rest;
        Ok(*bytes)
    }

    fn number(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.take()?))
    }

    fn flag(&mut self, what: &str) -> Result<bool> {
        match self.take::<1>()? {
            [0] => Ok(false),
            [1] => Ok(true),
            [other] => Err(format_err!("expected 0 or 1 of a {what}, found {other}")),
        }
    }

    fn payload(&mut self, ty: Option<u32>) -> Result<Payload> {
        ty.map(|ty| Ok(Box::new(self.value(ty)?))).transpose()
    }

    /// Each takes a byte or more, so no more are made than there are bytes.
    fn all(&mut self, ty: u32, length: u32) -> Result<Vec<Val>> {
        let mut values = Vec::with_capacity(self.rest.len().min(length as usize));
        for _ in 0..length {
            values.push(self.value(ty)?);
        }
        Ok(values)
    }

    fn flags(&mut self, names: &[String]) -> Result<Val> {
        let mut set = Vec::new();
        for names in names.chunks(32) {
            let word = self.number()?;
            if names.len() < 32 && word >> names.len() != 0 {
                bail!("flags are set that the type does not have");
            }
            let names = names.iter().enumerate();
            let names = names.filter(|(bit, _)| word >> bit & 1 == 1);
            set.extend(names.map(|(_, name)| name.clone()));
        }
        Ok(Val::Flags(set))
    }

    fn resource(&mut self, ty: u32, is_given: bool) -> Result<Val> {
        let number = self.number()?;
        if let Shape::Resource(Side::Outside) = shape(&self.about.clone(), ty)? {
            let resource = ResourceDynamic::new_own(number, ty);
            let resource = resource.try_into_resource_any(self.cx.as_context_mut())?;
            if !is_given {
                self.cx.data_mut().kept.lent.push(resource);
            }
            return Ok(Val::Resource(resource));
        }
        let kept = &mut self.cx.data_mut().kept;
        let resource = match is_given {
            true => kept.take(number)?,
            false => kept.resource(number)?,
        };
        Ok(Val::Resource(resource))
    }
}

fn too_short() -> wasmtime::Error {
    format_err!("the bytes end within a value")
}

fn no_case() -> wasmtime::Error {
    format_err!("the bytes name a case that the type does not have")
}
