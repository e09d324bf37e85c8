//! Records, variants, enums and flags.

use crate::errors::{self, class_of, expected};
use crate::ffi::*;
use crate::fresh::made;
use crate::sequences::hold_container;
use crate::{frame, scalars};

/// A class of the generated package: the shim's descriptor.
pub struct Class {
    /// For messages.
    pub wit_name: String,
    /// What it is made of.
    pub kind: Kind,
}

/// A class by its kind.
pub enum Kind {
    /// A record.
    Record {
        /// The class.
        class: &'static Type,
        /// Attributes, in WIT order.
        fields: Vec<Field>,
    },
    /// A variant: one class a case.
    Variant(Vec<Case>),
    /// An enum.
    Enum {
        /// Members, in WIT order.
        members: Vec<Object>,
        /// The same with their numbers, by address.
        sorted: Vec<(Object, u32)>,
    },
    /// Flags.
    Flags {
        /// The class.
        class: &'static Type,
        /// Its `_value2member_map_`, in which made members are cached.
        members: Object,
        /// All bits that the type has.
        mask: u32,
    },
}

/// A named attribute, and the slot for it in instances of the class that declares it; zero without
/// one.
#[derive(Clone, Copy)]
pub struct Field {
    /// Interned.
    pub name: Object,
    /// In bytes.
    pub offset: usize,
}

/// A case of a variant.
pub struct Case {
    /// The class.
    pub class: &'static Type,
    /// Where the payload is.
    pub value: Field,
}

impl Field {
    /// Reads the attribute of an instance, from its slot if it is exactly of the class; held by the
    /// frame, or `None` with an exception set.
    #[inline(always)]
    pub fn read(&self, class: &Type, object: Object) -> Option<Object> {
        if self.offset != 0
            && object.is_exactly(class)
            && let Some(value) = object.word::<Option<Object>>(self.offset)
        {
            return Some(hold_container(value));
        }
        // The object's own code may run, and must not free what the shim still reads.
        frame::hold(object);
        PyObject_GetAttr(object, self.name).map(frame::keep)
    }

    /// Fills the attribute of a new instance.
    #[inline(always)]
    pub fn fill(&self, object: Object, value: Owned) {
        if self.offset != 0 {
            // SAFETY: the offset is that of an empty slot of the object's class.
            unsafe { object.place::<Owned>(self.offset).write(value) };
        } else {
            instance_set(object, self.name, value);
        }
    }
}

/// The class's descriptor did not have the kind that the intrinsic is for: the shim was made for
/// another runtime.
#[cold]
fn mismatch() -> ! {
    core::arch::wasm32::unreachable()
}

/// See the intrinsic `instance_new`.
#[unsafe(no_mangle)]
pub extern "C" fn instance_new(class: &Type) -> Owned {
    made(PyType_GenericAlloc(class, 0))
}

/// See the intrinsic `instance_set`.
#[unsafe(no_mangle)]
pub extern "C" fn instance_set(object: Object, name: Object, value: Owned) {
    if PyObject_SetAttr(object, name, value.get()) != 0 {
        PyErr_WriteUnraisable(Some(object));
    }
}

/// See the intrinsic `lower_field`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_field(descriptor: &Class, object: Object, member: usize) -> Option<Object> {
    let Kind::Record { class, fields } = &descriptor.kind else {
        mismatch()
    };
    let Some(field) = fields.get(member) else {
        mismatch()
    };
    let value = field.read(class, object);
    if value.is_none() {
        field_missing(descriptor, class, object, field);
    }
    value
}

/// An object without the attribute is not of the record's type at all, unless it is.
#[cold]
fn field_missing(descriptor: &Class, class: &'static Type, object: Object, field: &Field) {
    // SAFETY: CPython sets its exception classes when it starts.
    if PyErr_ExceptionMatches(unsafe { PyExc_AttributeError }) == 0 {
        return;
    }
    PyErr_Clear();
    if PyType_IsSubtype(object.class(), class) != 0 {
        errors::raise_type(&format!(
            "`{}` without a value for `{}`",
            descriptor.wit_name,
            field.name.text()
        ));
    } else {
        expected(&format!("`{}`", descriptor.wit_name), object);
    }
}

fn cases(descriptor: &Class) -> &[Case] {
    match &descriptor.kind {
        Kind::Variant(cases) => cases,
        Kind::Record { .. } | Kind::Enum { .. } | Kind::Flags { .. } => mismatch(),
    }
}

fn case_of(descriptor: &Class, case: usize) -> &Case {
    cases(descriptor).get(case).unwrap_or_else(|| mismatch())
}

/// See the intrinsic `lift_case`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_case(descriptor: &Class, case: usize) -> Owned {
    instance_new(case_of(descriptor, case).class)
}

/// See the intrinsic `lift_case_value`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_case_value(descriptor: &Class, case: usize, value: Owned) -> Owned {
    let case = case_of(descriptor, case);
    let object = instance_new(case.class);
    case.value.fill(object.get(), value);
    object
}

/// See the intrinsic `lower_case`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_case(descriptor: &Class, object: Object) -> i32 {
    let cases = cases(descriptor);
    if let Some(case) = cases.iter().position(|case| object.is_exactly(case.class)) {
        return case as i32;
    }
    match cases
        .iter()
        .position(|case| PyType_IsSubtype(object.class(), case.class) != 0)
    {
        Some(case) => case as i32,
        None => {
            expected(&format!("a case of `{}`", descriptor.wit_name), object);
            -1
        }
    }
}

/// See the intrinsic `lower_case_value`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_case_value(
    descriptor: &Class,
    case: usize,
    object: Object,
) -> Option<Object> {
    let case = case_of(descriptor, case);
    let value = case.value.read(case.class, object);
    if value.is_none() {
        field_missing(descriptor, case.class, object, &case.value);
    }
    value
}

/// See the intrinsic `lift_enum`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_enum(descriptor: &Class, case: usize) -> Owned {
    let Kind::Enum { members, .. } = &descriptor.kind else {
        mismatch()
    };
    members.get(case).unwrap_or_else(|| mismatch()).retain()
}

/// See the intrinsic `lower_enum`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_enum(descriptor: &Class, object: Object) -> i32 {
    let Kind::Enum { sorted, .. } = &descriptor.kind else {
        mismatch()
    };
    match sorted.binary_search_by_key(&object, |(member, _)| *member) {
        Ok(index) => sorted[index].1 as i32,
        Err(_) => {
            expected(&format!("`{}`", descriptor.wit_name), object);
            -1
        }
    }
}

/// See the intrinsic `lift_flags`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_flags(descriptor: &Class, bits: u32) -> Owned {
    let Kind::Flags {
        class,
        members,
        mask,
    } = &descriptor.kind
    else {
        mismatch()
    };
    let value = scalars::lift_u32(bits & mask);
    match PyDict_GetItemWithError(*members, value.get()) {
        Some(member) => member.retain(),
        None => made(PyObject_CallOneArg(class.object(), value.get())),
    }
}

/// See the intrinsic `lower_flags`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_flags(descriptor: &Class, object: Object) -> i64 {
    let Kind::Flags { class, mask, .. } = &descriptor.kind else {
        mismatch()
    };
    if !object.is_exactly(class) {
        expected(&format!("`{}`", descriptor.wit_name), object);
        return -1;
    }
    let Some(value) = object.get_attribute("_value_") else {
        return -1;
    };
    match scalars::compact(value.get()) {
        Some(bits) => (bits as u32 & mask).into(),
        None => scalars::wide_signed(value.get()).map_or(-1, |bits| bits & i64::from(*mask)),
    }
}

/// Where instances of a class keep an attribute: the offset of its slot, or zero.
pub fn slot_offset(class: Object, name: Object) -> usize {
    let Some(member) = _PyType_Lookup(class_of(class), name) else {
        return 0;
    };
    if !member.is_exactly(&PyMemberDescr_Type) {
        return 0;
    }
    // SAFETY: a member descriptor points to its definition, which lives as long as its class.
    let definition = unsafe { &*member.word::<*const MemberDef>(offset::MEMBER) };
    if definition.kind == T_OBJECT_EX && definition.flags == 0 {
        definition.offset as usize
    } else {
        0
    }
}
