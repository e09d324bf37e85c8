//! An exception that comes from outside at the jump back of a loop is caught around the loop.
//!
//! CPython 3.13 compiles the end of `while condition:` to a conditional jump and a jump back behind
//! it, and leaves the second one out of the table that says where exceptions are caught. Nothing
//! else is raised there, but what the host or a signal raises would pass `except`, `finally`, and
//! `with`. So each code object that is made gets a table that has these jumps.

use crate::ffi::*;

/// Bytes of an instruction, or of one word of what it keeps behind it.
const UNIT: usize = 2;
/// Units of both jumps: the instruction, and one that it keeps.
const JUMP: usize = 2;

// SAFETY: the declarations follow the headers of CPython, and the link adds `__real_`.
unsafe extern "C" {
    fn __real__PyCode_New(parts: *mut CodeParts<Object>) -> Option<Object>;
}

/// CPython's, which compiles code and reads it from files.
///
/// # Safety
/// CPython's own rules for it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap__PyCode_New(parts: *mut CodeParts<Object>) -> Option<Object> {
    // SAFETY: the caller's parts, which live during the call.
    let (code, original) = unsafe { ((*parts).code, (*parts).exceptions) };
    let Some(table) = with_jumps(bytes_of(code), bytes_of(original)) else {
        // SAFETY: as above.
        return unsafe { __real__PyCode_New(parts) };
    };
    // SAFETY: the bytes are there; CPython copies them.
    let table = unsafe { PyBytes_FromStringAndSize(table.as_ptr(), table.len() as isize) }?;
    // SAFETY: as above. The new code has a reference of its own to the table.
    unsafe {
        (*parts).exceptions = table.get();
        let made = __real__PyCode_New(parts);
        (*parts).exceptions = original;
        made
    }
}

/// What is in an object of `bytes`.
fn bytes_of<'a>(object: Object) -> &'a [u8] {
    let length = object.word::<u32>(offset::SIZE) as usize;
    // SAFETY: code and tables are bytes, which CPython checks, and whoever makes code has them.
    unsafe { core::slice::from_raw_parts(object.place(offset::BYTES), length) }
}

/// The table of exceptions with the jumps that it lacks; `None` if it lacks none. A table that
/// cannot be read stays as it is.
fn with_jumps(code: &[u8], table: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Reader(table);
    let mut new = Vec::with_capacity(table.len() + 4);
    let mut changed = false;
    while let Some([start, length, target, depth]) = reader.entry() {
        let missing = start
            .checked_add(length)
            .map_or(0, |end| jump_behind(code, end as usize));
        changed |= missing != 0;
        write(&mut new, start, 1 << 7);
        for value in [length + missing, target, depth] {
            write(&mut new, value, 0);
        }
    }
    (changed && reader.0.is_empty()).then_some(new)
}

/// Units of a jump back at `end` that belongs to the conditional jump before it.
fn jump_behind(code: &[u8], end: usize) -> u32 {
    let opcode = |unit: usize| code.get(unit * UNIT).copied();
    let before = end.checked_sub(JUMP).and_then(opcode);
    if !before.is_some_and(|opcode| opcode::CONDITIONAL_JUMPS.contains(&opcode)) {
        return 0;
    }
    let mut extended = 0;
    while opcode(end + extended) == Some(opcode::EXTENDED_ARG) {
        extended += 1;
    }
    match opcode(end + extended) {
        Some(opcode::JUMP_BACKWARD) => (extended + JUMP) as u32,
        _ => 0,
    }
}

/// The rest of a table.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    /// Where exceptions are caught that come in a range of code: its start and length, then the
    /// target and how much stays on the stack.
    fn entry(&mut self) -> Option<[u32; 4]> {
        let rest = self.0;
        let mut entry = [0; 4];
        for value in &mut entry {
            let Some(number) = self.number() else {
                self.0 = rest;
                return None;
            };
            *value = number;
        }
        Some(entry)
    }

    /// Six bits in each byte, the highest first. Bit 6 says that another byte follows, bit 7 that
    /// an entry begins.
    fn number(&mut self) -> Option<u32> {
        let mut number = 0u32;
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number = number << 6 | u32::from(byte & 0x3f);
            if byte & 1 << 6 == 0 {
                return Some(number);
            }
        }
    }
}

fn write(table: &mut Vec<u8>, number: u32, mut begin: u8) {
    for shift in [24, 18, 12, 6] {
        if number >> shift != 0 {
            table.push((number >> shift & 0x3f) as u8 | 1 << 6 | begin);
            begin = 0;
        }
    }
    table.push((number & 0x3f) as u8 | begin);
}
