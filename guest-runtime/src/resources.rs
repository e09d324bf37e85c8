//! Resources: handles that Python holds, and objects of Python that the host holds.
//!
//! An object of an imported resource keeps its handle in the slot `_handle` as an `int`: twice the
//! handle, plus one if it is borrowed. The slot is empty before `__init__`, after a drop, and after
//! the handle was given away. The representation of an exported resource is the object's address,
//! for which the handle owns a reference.

use crate::errors::{self, expected};
use crate::ffi::*;
use crate::fresh::made;
use crate::global::Global;
use crate::scalars::compact;
use crate::{classes, frame, output, scalars};
use core::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;

/// A resource of the world: the shim's descriptor.
pub struct Resource {
    /// For messages.
    pub wit_name: String,
    /// Whether Python implements it.
    pub exported: bool,
    /// Its class.
    pub class: &'static Type,
    /// Where instances keep the handle.
    pub slot: usize,
    /// The interned name of the method to call when the host drops its last handle.
    pub close: Option<Object>,
    /// Table index of `[resource-drop]`; the build writes these three into the snapshot.
    pub drop: Cell<usize>,
    /// Table index of `[resource-new]`.
    pub new: Cell<usize>,
    /// Table index of `[resource-rep]`.
    pub rep: Cell<usize>,
}

/// Calls a function of the table; zero stands for one that does not exist while the app is built.
fn call(function: &Cell<usize>, argument: u32) -> u32 {
    // SAFETY: the build wrote the word, so it must be read again; the table holds a function of
    // this type there.
    unsafe {
        let index = function.as_ptr().read_volatile();
        if index == 0 {
            return 0;
        }
        core::mem::transmute::<usize, extern "C" fn(u32) -> u32>(index)(argument)
    }
}

fn call_drop(resource: &Resource, handle: u32) {
    // SAFETY: as in `call`.
    unsafe {
        let index = resource.drop.as_ptr().read_volatile();
        if index != 0 {
            core::mem::transmute::<usize, extern "C" fn(u32)>(index)(handle);
        }
    }
}

/// Objects whose borrowed handle ends with the current call of an export.
static BORROWS: Global<RefCell<Vec<(Owned, &'static Resource)>>> =
    Global::new(RefCell::new(Vec::new()));

/// How many handles the host has to an object, by representation.
static HANDLES: Global<RefCell<BTreeMap<u32, u32>>> = Global::new(RefCell::new(BTreeMap::new()));

/// Whether a handle is dropped because Python takes its own object back.
static QUIET: Global<Cell<bool>> = Global::new(Cell::new(false));

/// To how many objects the host has handles.
pub fn held_by_host() -> usize {
    HANDLES.borrow().len()
}

/// The slot's word of an instance.
fn slot(resource: &Resource, object: Object) -> *mut Option<Owned> {
    object.place(resource.slot)
}

/// Empties the slot and returns its number.
fn take_slot(resource: &Resource, object: Object) -> Option<u32> {
    // SAFETY: the object is an instance of the class, whose slot is there.
    let number = unsafe { slot(resource, object).replace(None) }?;
    Some(number_of(number.get()))
}

fn number_of(object: Object) -> u32 {
    if object.is_exactly(&PyLong_Type) {
        compact(object).map_or_else(
            || scalars::wide_signed(object).unwrap_or(0) as u32,
            |value| value as u32,
        )
    } else {
        0
    }
}

fn peek_slot(resource: &Resource, object: Object) -> Option<u32> {
    // SAFETY: as in `take_slot`.
    unsafe { slot(resource, object).cast::<Option<Object>>().read() }.map(number_of)
}

fn fill_slot(resource: &Resource, object: Object, number: u32) {
    // SAFETY: as in `take_slot`.
    drop(unsafe { slot(resource, object).replace(Some(scalars::lift_u32(number))) });
}

/// See the intrinsic `lift_own`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_own(descriptor: &'static Resource, handle: u32) -> Owned {
    if descriptor.exported {
        let rep = call(&descriptor.rep, handle);
        let object = object_of(rep).retain();
        let loud = QUIET.replace(true);
        call_drop(descriptor, handle);
        QUIET.set(loud);
        return object;
    }
    let object = classes::instance_new(descriptor.class);
    fill_slot(descriptor, object.get(), handle << 1);
    object
}

fn object_of(rep: u32) -> Object {
    match Object::from_address(rep) {
        Some(object) => object,
        None => core::arch::wasm32::unreachable(),
    }
}

/// See the intrinsic `lift_borrow`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_borrow(descriptor: &'static Resource, handle: u32) -> Owned {
    if descriptor.exported {
        return object_of(handle).retain();
    }
    let object = classes::instance_new(descriptor.class);
    fill_slot(descriptor, object.get(), handle << 1 | 1);
    BORROWS
        .borrow_mut()
        .push((object.get().retain(), descriptor));
    object
}

/// See the intrinsic `end_borrows`.
#[unsafe(no_mangle)]
pub extern "C" fn end_borrows() {
    loop {
        let Some((object, resource)) = BORROWS.borrow_mut().pop() else {
            return;
        };
        if let Some(number) = take_slot(resource, object.get()) {
            call_drop(resource, number >> 1);
        }
    }
}

/// The borrows of the call that begins, for a task that ends them later: a list of objects and
/// descriptors.
pub fn take_borrows() -> Option<Owned> {
    let borrows = BORROWS.take();
    if borrows.is_empty() {
        return None;
    }
    let list = made(PyList_New(0));
    for (object, resource) in borrows {
        PyList_Append(list.get(), object.get());
        let address = &raw const *resource as usize as u32;
        PyList_Append(list.get(), scalars::lift_u32(address).get());
    }
    Some(list)
}

/// Ends borrows that `take_borrows` gave.
pub fn end_borrows_of(list: Object) {
    let items = crate::sequences::Items::of(list);
    for pair in 0..items.length() / 2 {
        let address = number_of(items.get(2 * pair + 1));
        // SAFETY: `take_borrows` stored the address of a descriptor, which lives as long as the
        // component.
        let resource = unsafe { &*(address as usize as *const Resource) };
        if let Some(number) = take_slot(resource, items.get(2 * pair)) {
            call_drop(resource, number >> 1);
        }
    }
}

fn is_instance(resource: &Resource, object: Object) -> bool {
    object.is_exactly(resource.class) || PyType_IsSubtype(object.class(), resource.class) != 0
}

/// The number in the slot of an object of this resource, or `None` with an exception set.
fn handle_of(resource: &Resource, object: Object) -> Option<u32> {
    if !is_instance(resource, object) {
        expected(&format!("`{}`", resource.wit_name), object);
        return None;
    }
    let number = peek_slot(resource, object);
    if number.is_none() {
        // SAFETY: CPython sets its exception classes when it starts.
        let class = unsafe { PyExc_ValueError };
        errors::raise(
            class,
            &format!(
                "this `{}` has no handle: it was dropped, given away, borrowed for a call that ended, or never made",
                resource.wit_name
            ),
        );
    }
    number
}

/// See the intrinsic `lower_own`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_own(descriptor: &'static Resource, object: Object) -> i32 {
    if descriptor.exported {
        return give(descriptor, object, take_back);
    }
    let Some(number) = handle_of(descriptor, object) else {
        return -1;
    };
    if number & 1 == 1 {
        // SAFETY: CPython sets its exception classes when it starts.
        let class = unsafe { PyExc_ValueError };
        errors::raise(
            class,
            &format!(
                "this `{}` is borrowed and cannot be given away",
                descriptor.wit_name
            ),
        );
        return -1;
    }
    take_slot(descriptor, object);
    frame::hold(object);
    remember(descriptor, object, number, restore);
    (number >> 1) as i32
}

fn remember(
    descriptor: &'static Resource,
    object: Object,
    handle: u32,
    action: fn(&frame::Undo, bool),
) {
    frame::undo_later(frame::Undo {
        action,
        descriptor: &raw const *descriptor as usize,
        object,
        handle,
    });
}

fn resource_of_undo(undo: &frame::Undo) -> &'static Resource {
    // SAFETY: `remember` stored the address of a descriptor, which lives as long as the component.
    unsafe { &*(undo.descriptor as *const Resource) }
}

/// Gives an object its handle back when the call for which it was moved did not happen.
fn restore(undo: &frame::Undo, failed: bool) {
    if failed {
        fill_slot(resource_of_undo(undo), undo.object, undo.handle);
    }
}

/// Drops a handle that was made for a call that did not happen.
fn take_back(undo: &frame::Undo, failed: bool) {
    if failed {
        end_loan(undo, failed);
    }
}

/// Drops a handle that was made for the length of a call.
fn end_loan(undo: &frame::Undo, _failed: bool) {
    let loud = QUIET.replace(true);
    call_drop(resource_of_undo(undo), undo.handle);
    QUIET.set(loud);
}

/// Makes a handle for an object of ours.
fn give(descriptor: &'static Resource, object: Object, action: fn(&frame::Undo, bool)) -> i32 {
    if !is_instance(descriptor, object) {
        expected(&format!("`{}`", descriptor.wit_name), object);
        return -1;
    }
    let rep = object.retain().into_object().address();
    *HANDLES.borrow_mut().entry(rep).or_insert(0) += 1;
    let handle = call(&descriptor.new, rep);
    remember(descriptor, object, handle, action);
    handle as i32
}

/// See the intrinsic `lower_borrow`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_borrow(descriptor: &'static Resource, object: Object) -> i32 {
    if descriptor.exported {
        return give(descriptor, object, end_loan);
    }
    match handle_of(descriptor, object) {
        Some(number) => {
            frame::hold(object);
            (number >> 1) as i32
        }
        None => -1,
    }
}

/// See the intrinsic `init_handle`.
#[unsafe(no_mangle)]
pub extern "C" fn init_handle(descriptor: &'static Resource, object: Object, handle: u32) {
    drop_object(descriptor, object);
    fill_slot(descriptor, object, handle << 1);
}

/// Drops the handle of an object of an imported resource, if it has one. A borrowed one is dropped
/// at the end of its call.
pub fn drop_object(resource: &Resource, object: Object) {
    if peek_slot(resource, object).is_some_and(|number| number & 1 == 0)
        && let Some(number) = take_slot(resource, object)
    {
        call_drop(resource, number >> 1);
    }
}

/// See the intrinsic `drop_representation`.
#[unsafe(no_mangle)]
pub extern "C" fn drop_representation(descriptor: &'static Resource, rep: u32) {
    let object = Owned::steal(object_of(rep));
    let last = {
        let mut handles = HANDLES.borrow_mut();
        match handles.get_mut(&rep) {
            Some(count) if *count > 1 => {
                *count -= 1;
                false
            }
            _ => {
                handles.remove(&rep);
                true
            }
        }
    };
    if last
        && !QUIET.get()
        && let Some(close) = descriptor.close
    {
        close_object(object.get(), close);
    }
    let loud = QUIET.replace(false);
    drop(object);
    QUIET.set(loud);
    output::flush_if_dirty();
}

/// Calls `close()`; what it raises goes to stderr, because a destructor has no way to fail.
fn close_object(object: Object, close: Object) {
    if _PyType_Lookup(object.class(), close).is_none() {
        return;
    }
    let error = PyErr_GetRaisedException();
    let done = match PyObject_GetAttr(object, close) {
        Some(method) => PyObject_CallNoArgs(method.get()),
        None => None,
    };
    if done.is_none() {
        PyErr_WriteUnraisable(Some(object));
    }
    if let Some(error) = error {
        PyErr_SetRaisedException(error);
    }
}

static RESOURCES: Global<OnceCell<Vec<Resource>>> = Global::new(OnceCell::new());

/// Sets all resources, once.
pub fn set(resources: Vec<Resource>) -> &'static [Resource] {
    RESOURCES.get_or_init(|| resources)
}

/// The descriptor of an imported resource's object.
pub fn resource_of(object: Object) -> Option<&'static Resource> {
    let resources = RESOURCES.get()?;
    (resources
        .iter()
        .find(|resource| object.is_exactly(resource.class)))
    .or_else(|| {
        resources.iter().find(|resource| {
            !resource.exported && PyType_IsSubtype(object.class(), resource.class) != 0
        })
    })
}

/// The name of the resource to which an object has a handle.
pub fn handle_name(object: Object) -> Option<&'static str> {
    let resource = resource_of(object)?;
    handle_of(resource, object).map(|_| resource.wit_name.as_str())
}
